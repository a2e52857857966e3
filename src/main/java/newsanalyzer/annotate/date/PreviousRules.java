package newsanalyzer.annotate.date;

import static newsanalyzer.annotate.date.DateRule.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are counted from the date that the text named just before: {@code three days later}.
 * If that is less precise than what is counted ({@code three days later} after {@code in 1998}),
 * they aren't settled. Nor is {@code the day before}: mostly it goes on, {@code the election}.
 */
final class PreviousRules {

  private static final String UNIT = "(day|week|month|year|decade)";

  /** How much of a date has to be known to count such units from it: its length in characters. */
  private static final Map<String, Integer> KNOWN =
      Map.of("day", 10, "week", 10, "month", 7, "year", 4, "decade", 4);

  static final List<DateRule> RULES =
      List.of(
          rule(
              "after previous",
              "(\\d{1,3}|an?) " + UNIT + "s? (later|afterwards|earlier|previously)",
              (m, published, context) ->
                  count(
                      m.group(1).startsWith("a") ? 1 : Integer.parseInt(m.group(1)),
                      m.group(2),
                      m.group(3).matches("earlier|previously"),
                      context)),
          rule(
              "next to previous",
              "(following|next|subsequent|previous|preceding) " + UNIT,
              (m, published, context) ->
                  m.group(1).equals("next") && !context.before().equals("the")
                      ? null
                      : count(1, m.group(2), m.group(1).startsWith("pre"), context)),
          rule(
              "same as previous",
              "(?:same|that|that same|that very) " + UNIT,
              (m, published, context) -> count(0, m.group(1), false, context)));

  private PreviousRules() {}

  private static Reading count(int number, String unit, boolean back, Context context) {
    LocalDate day = day(context.previous(), KNOWN.getOrDefault(unit, Integer.MAX_VALUE));
    LocalDate shifted = day == null ? null : Calendar.shift(day, unit, back ? -number : number);
    String value = shifted == null ? null : Calendar.unit(unit, shifted);
    return Reading.from(DateAnchor.PREVIOUS_DATE, DateType.DATE, value);
  }

  /** A day of the date {@code value}, of which {@code known} characters must be known. */
  private static @Nullable LocalDate day(@Nullable String value, int known) {
    if (value == null
        || value.length() < known
        || !value.matches("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T.*)?)?)?")) {
      return null;
    }
    String whole = value.length() > 10 ? value.substring(0, 10) : value;
    try {
      return LocalDate.parse(whole + "-01-01".substring(whole.length() - 4));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
