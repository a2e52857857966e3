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
 * <p>It looks at the expression and its {@link Context}, and never at the clock. Holds no state, so
 * it serves all threads.
 */
public final class DateReader {

  static final List<DateRule> RULES =
      Stream.of(
              ExplicitRules.RULES,
              ClockRules.RULES,
              RelativeRules.RULES,
              PreviousRules.RULES,
              PeriodRules.RULES)
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
   * @param context what stands around it
   * @param published the day of publication; null if unknown, and then relative expressions have no
   *     value
   * @param otherwise its type if no rule knows it
   */
  public static Reading read(
      String expression, Context context, @Nullable LocalDate published, DateType otherwise) {
    if (expression.length() > LONGEST) {
      return Reading.unsettled(otherwise);
    }
    Reading plain = readOne(expression, context, published, otherwise);
    if (plain.value() != null || plain.type() != DateType.DATE) {
      return plain;
    }
    Reading range =
        RangeReader.read(expression, part -> readOne(part, context, published, otherwise));
    return range == null ? plain : range;
  }

  private static Reading readOne(
      String text, Context context, @Nullable LocalDate published, DateType otherwise) {
    Expression plain = Expression.of(text, context.words());
    Context after = context.after(plain.before());
    for (DateRule rule : RULES) {
      Reading reading = rule.read(plain.words(), published, after);
      if (reading != null) {
        return reading.modifiedBy(plain.modifier());
      }
    }
    return Reading.unsettled(otherwise).modifiedBy(plain.modifier());
  }
}
