package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * The word that best names something that happened, happens, will or might happen.
 *
 * @param type what kind of happening
 * @param span one token
 * @param sentence index of its sentence, 0-based
 * @param confidence the tagger's probability that this is a trigger of this type, in 0..1
 */
public record Trigger(EventType type, Span span, int sentence, double confidence) {

  public Trigger {
    requireNonNull(type, "type");
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
