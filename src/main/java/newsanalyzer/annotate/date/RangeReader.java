package newsanalyzer.annotate.date;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges of dates ({@code 1999-2000}, {@code from May 3 to 5}, {@code between July 2003 and
 * December 2004}) by their two ends, of which one may leave out what the other says. Both ends must
 * be of one precision and in order. Ranges of lengths ({@code three to six months}) are none, and
 * {@code 2001-02} may be a month.
 */
final class RangeReader {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:from +)?(.{1,50}?)(?: +(?:to|through|until|till) +| ?[-\u2013\u2014] ?)(.{1,50})"
              + "|between +(.{1,50}?) +and +(.{1,50})");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern ENDS_WITH_YEAR = Pattern.compile(".*\\D,? ?([12]\\d{3})");
  private static final Pattern MONTH_DAY = Pattern.compile("(?i)(.*?[a-z]{3,}\\.?) *\\d{1,2}");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,2})((?:,? +[12]\\d{3})?)");
  private static final Pattern DAY_MONTH = Pattern.compile("(?i)\\d{1,2} +([a-z]{3,}.*)");
  private static final Pattern COMPARABLE = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}|\\d{3}X");

  private RangeReader() {}

  /** The range that {@code text} says; null if it says none. */
  static @Nullable Reading read(String text, Function<String, Reading> reader) {
    Matcher range = RANGE.matcher(text.strip());
    if (!range.matches()) {
      return null;
    }
    boolean between = range.group(1) == null;
    String first = Objects.requireNonNull(range.group(between ? 3 : 1)).strip();
    String last = Objects.requireNonNull(range.group(between ? 4 : 2)).strip();
    Reading end = reader.apply(wholeEnd(first, last));
    Reading begin = reader.apply(wholeBegin(first, wholeEnd(first, last)));
    return isRange(begin.value(), end.value())
            && begin.type() == DateType.DATE
            && end.type() == DateType.DATE
        ? Reading.range(begin, end)
        : null;
  }

  /**
   * {@code 18} of {@code 1914-18} is 1918, {@code 12} of {@code November 11-12} a day in November.
   */
  private static String wholeEnd(String first, String last) {
    Matcher rest = SHORT.matcher(last);
    if (!rest.matches()) {
      return last;
    }
    boolean year = YEAR.matcher(first).matches();
    if (year) {
      return Integer.parseInt(rest.group(1)) > 12 ? first.substring(0, 2) + last : last;
    }
    Matcher monthDay = MONTH_DAY.matcher(first);
    return monthDay.matches() ? monthDay.group(1) + " " + last : last;
  }

  private static String wholeBegin(String first, String last) {
    Matcher dayMonth = DAY_MONTH.matcher(last);
    if (first.matches("\\d{1,2}") && dayMonth.matches()) {
      return first + " " + dayMonth.group(1);
    }
    Matcher year = ENDS_WITH_YEAR.matcher(last);
    boolean saysYear = YEAR.matcher(first).find();
    return !saysYear && year.matches() ? first + ", " + year.group(1) : first;
  }

  private static boolean isRange(@Nullable String begin, @Nullable String end) {
    return begin != null
        && end != null
        && begin.length() == end.length()
        && COMPARABLE.matcher(begin).matches()
        && COMPARABLE.matcher(end).matches()
        && begin.compareTo(end) < 0;
  }
}
