package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money, a percentage or a measured quantity.
 *
 * @param span its words
 * @param sentence index of its sentence, 0-based
 * @param type what kind of amount
 * @param value the number, multiplied out: 1.7 billion is 1700000000; null if the words do not give
 *     one number
 * @param unit as {@link AmountType} says; null if it isn't said or could be several
 * @param confidence probability that this is an amount, in 0..1
 */
public record Amount(
    Span span,
    int sentence,
    AmountType type,
    @Nullable BigDecimal value,
    @Nullable String unit,
    double confidence) {

  public Amount {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    Probability.check(confidence);
  }
}
