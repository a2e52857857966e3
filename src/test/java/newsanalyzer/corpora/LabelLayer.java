package newsanalyzer.corpora;

/** What labels can be about. */
public enum LabelLayer {
  /** Names and expressions, labelled as {@link newsanalyzer.model.NameType}. */
  NAMES,
  /** Jobs, offices and titles of people named in the sentence. */
  ROLES,
  /** Who is quoted. */
  SOURCES,
  /** The words of reporting. */
  CUES,
  /** What is reported. */
  CONTENTS,
  /** Words that name events, labelled as {@link newsanalyzer.model.EventType}. */
  TRIGGERS,
  /** The same words, labelled as {@link newsanalyzer.model.Factuality}. */
  FACTUALITY,
  /** All words, labelled as {@link newsanalyzer.model.PartOfSpeech}. */
  TAGS
}
