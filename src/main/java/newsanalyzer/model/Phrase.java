package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * Words that a tagger found to do one thing, such as to state what somebody is; what they belong to
 * isn't said.
 *
 * @param span its first to its last token
 * @param sentence index of its sentence, 0-based
 * @param confidence the tagger's probability of the whole span, in 0..1
 */
public record Phrase(Span span, int sentence, double confidence) {

  public Phrase {
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
