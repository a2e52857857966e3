package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * One place in the text that refers to an entity.
 *
 * @param span the words that refer
 * @param sentence index of their sentence, 0-based
 * @param kind how they refer
 * @param confidence probability that they refer to a thing of this type, in 0..1
 */
public record Mention(Span span, int sentence, MentionKind kind, double confidence) {

  public Mention {
    requireNonNull(span, "span");
    requireNonNull(kind, "kind");
    Probability.check(confidence);
  }
}
