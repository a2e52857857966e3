package newsanalyzer.annotate.date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Reads one time expression: makes it plain, then asks the rules in order; the first that knows
 * what it means decides.
 *
 * <p>It looks at the expression and the word or two before it, not at the sentence, and never at
 * the clock. Holds no state, so it serves all threads.
 */
public final class DateReader {

  static final List<DateRule> RULES =
      Stream.of(ExplicitRules.RULES, ClockRules.RULES, RelativeRules.RULES, PeriodRules.RULES)
          .flatMap(List::stream)
          .toList();

  /**
   * No expression is longer, in characters: the longest of 2,365 in the news annotated for the
   * project has 32. What is longer is a tagger's mistake, and is not looked at.
   */
  private static final int LONGEST = 120;

  private DateReader() {}

  /**
   * Says what {@code expression} means.
   *
   * @param before the word or two before it in its line, in lower case; may be empty
   * @param published the day of publication; null if unknown, and then relative expressions have no
   *     value
   * @param otherwise its type if no rule knows it
   */
  public static Reading read(
      String expression, List<String> before, @Nullable LocalDate published, DateType otherwise) {
    if (expression.length() > LONGEST) {
      return Reading.unsettled(otherwise);
    }
    Expression plain = Expression.of(expression, before);
    for (DateRule rule : RULES) {
      Reading reading = rule.read(plain.words(), published, plain.before());
      if (reading != null) {
        return reading.modifiedBy(plain.modifier());
      }
    }
    return Reading.unsettled(otherwise).modifiedBy(plain.modifier());
  }
}
