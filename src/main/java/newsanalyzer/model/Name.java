package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * A name or expression as a tagger found it, not yet grouped with others of the same thing.
 *
 * @param type what it stands for
 * @param span its first to its last token, without titles, leading {@code the} or a closing {@code
 *     's}
 * @param sentence index of its sentence, 0-based
 * @param confidence the tagger's probability of the whole span with its type, in 0..1
 */
public record Name(NameType type, Span span, int sentence, double confidence) {

  public Name {
    requireNonNull(type, "type");
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
