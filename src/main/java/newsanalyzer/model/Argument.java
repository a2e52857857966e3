package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of a trigger's sentence that say who takes part in the event, where or when.
 *
 * @param role what they say
 * @param span the words, with those that explain them: {@code top officials from the US}
 * @param confidence the tagger's probability of the span with its role, in 0..1
 */
public record Argument(ArgumentRole role, Span span, double confidence) {

  public Argument {
    requireNonNull(role, "role");
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
