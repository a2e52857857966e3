package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * A name as a user's own model found it, not yet grouped with others of the same thing.
 *
 * @param type the type's name in that model; {@code default} if its types have no names
 * @param span its first to its last token
 * @param sentence index of its sentence, 0-based
 * @param confidence the model's probability of the whole span with its type, in 0..1
 */
public record UserName(String type, Span span, int sentence, double confidence) {

  public UserName {
    requireNonNull(type, "type");
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
