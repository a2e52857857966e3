package newsanalyzer.model;

import java.util.List;

/**
 * The parts of attributions that a tagger found, each list in text order; which belong together
 * isn't said. Spans of one list don't overlap; those of different lists may, since what somebody
 * says may quote somebody else.
 *
 * @param sources who says something: {@code a spokesman for the ministry}
 * @param cues what introduces it: {@code said}, {@code according to}
 * @param contents what is said, thought or written
 */
public record Attributions(List<Phrase> sources, List<Phrase> cues, List<Phrase> contents) {

  /** Nothing found. */
  public static final Attributions NONE = new Attributions(List.of(), List.of(), List.of());

  public Attributions {
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    contents = List.copyOf(contents);
  }
}
