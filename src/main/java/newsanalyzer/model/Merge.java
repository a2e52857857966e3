package newsanalyzer.model;

/** The evidence by which a differing form of a name was taken for the same entity. */
public enum Merge {
  /** The surname alone, after the full name: {@code Burns} for {@code William Burns}. */
  SURNAME,
  /** The given name alone, after the full name: {@code Saddam} for {@code Saddam Hussein}. */
  GIVEN_NAME,
  /** Initials or a middle name more or less: {@code J. Smith}, {@code John F. Kerry}. */
  INITIALS,
  /** Initial letters: {@code IAEA} for {@code International Atomic Energy Agency}. */
  ACRONYM,
  /** Given in brackets right after the other form. */
  BRACKETS,
  /** The same but for a determiner, a legal form or punctuation: {@code U.S.} and {@code US}. */
  SPELLING,
  /**
   * The name without its descriptive end or beginning: {@code Mossad} for {@code Mossad agency}.
   */
  SHORT_FORM
}
