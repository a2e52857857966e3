package newsanalyzer.annotate.event;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of the calendar, in TIMEX3's form of ISO 8601, that can be put in order.
 *
 * @param value as written: {@code 2024-08-25}, {@code 2024-W34}, {@code 2024-SU}, {@code 199X}
 * @param endValue the end of a range; null if it is none
 * @param begin its first day
 */
public record TimeValue(String value, @Nullable String endValue, LocalDate begin)
    implements Comparable<TimeValue> {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q\\d|H\\d)");
  private static final Pattern YEARS = Pattern.compile("(\\d{2,4})(X{0,2})");

  /** The month in which each part of a year begins; a winter is the year's in whose December. */
  private static final Map<String, Integer> FIRST_MONTHS =
      Map.of(
          "SP", 3, "SU", 6, "FA", 9, "WI", 12, "Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "H1", 1, "H2",
          7);

  /** By the first day; of one first day the longer time first, as its value is shorter. */
  private static final Comparator<TimeValue> ORDER =
      Comparator.comparingLong((TimeValue time) -> time.begin.toEpochDay())
          .thenComparingInt(time -> time.value.length())
          .thenComparing(TimeValue::value)
          .thenComparing(time -> time.endValue == null ? "" : time.endValue);

  /** The time of a value; null if there is no value, or it names no time of the calendar. */
  public static @Nullable TimeValue of(@Nullable String value, @Nullable String endValue) {
    LocalDate begin = value == null ? null : begin(value);
    return value == null || begin == null ? null : new TimeValue(value, endValue, begin);
  }

  private static @Nullable LocalDate begin(String value) {
    try {
      Matcher day = DAY.matcher(value);
      if (day.matches()) {
        return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      }
      Matcher week = WEEK.matcher(value);
      if (week.matches()) {
        return LocalDate.of(number(week, 1), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
            .with(DayOfWeek.MONDAY);
      }
      Matcher month = MONTH.matcher(value);
      if (month.matches()) {
        return LocalDate.of(number(month, 1), number(month, 2), 1);
      }
      Matcher part = PART.matcher(value);
      if (part.matches()) {
        Integer first = FIRST_MONTHS.get(part.group(2));
        return first == null ? null : LocalDate.of(number(part, 1), first, 1);
      }
      Matcher years = YEARS.matcher(value);
      return years.matches() && value.length() == 4
          ? LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1)
          : null;
    } catch (DateTimeException e) { // no such day
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  @Override
  public int compareTo(TimeValue other) {
    return ORDER.compare(this, other);
  }
}
