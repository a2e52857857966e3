package newsanalyzer.annotate.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of the calendar's parts, and dates written as TIMEX3 has them. */
final class Calendar {

  static final List<String> MONTHS =
      Stream.of(java.time.Month.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();

  static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).toList();

  static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
  static final String WEEKDAY = "(?:" + String.join("|", WEEKDAYS) + ")";
  static final String DAY = "(?:\\d{1,2})(?:th)?";
  static final String SEASON = "(?:spring|summer|fall|winter)";
  static final String UNIT =
      "(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie))s?";

  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "fall", "FA", "winter", "WI");

  private Calendar() {}

  static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  static DayOfWeek weekday(String name) {
    return DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
  }

  static String season(String name) {
    return SEASONS.getOrDefault(name, "");
  }

  /** The day; null if there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day {@code day}, as in {@code 26} or {@code 26th}, of a month; null if there is none. */
  static @Nullable LocalDate day(int year, String month, String day) {
    return day(year, month(month), dayOfMonth(day));
  }

  static int dayOfMonth(String day) {
    return Integer.parseInt(day.endsWith("th") ? day.substring(0, day.length() - 2) : day);
  }

  static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static String year(int year) {
    return padded(year, 4);
  }

  static String yearMonth(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  /** The ISO week of {@code day}, which near New Year may belong to another year. */
  static String week(LocalDate day) {
    return padded(day.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String quarter(LocalDate day) {
    return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String decade(int year) {
    return year(year).substring(0, 3) + "X";
  }

  static String century(int year) {
    return year(year).substring(0, 2) + "XX";
  }

  /** The calendar unit of {@code unit} that holds {@code day}; null if a day is no end of it. */
  static @Nullable String unit(String unit, LocalDate day) {
    return switch (unit) {
      case "day" -> day.toString();
      case "week" -> week(day);
      case "weekend" -> week(day) + "-WE";
      case "month" -> yearMonth(day.getYear(), day.getMonthValue());
      case "quarter" -> quarter(day);
      case "year" -> year(day.getYear());
      case "decade" -> decade(day.getYear());
      case "century" -> century(day.getYear());
      default -> null;
    };
  }

  static @Nullable LocalDate shift(LocalDate day, String unit, long by) {
    return switch (unit) {
      case "day" -> day.plusDays(by);
      case "week", "weekend" -> day.plusWeeks(by);
      case "fortnight" -> day.plusWeeks(2 * by);
      case "month" -> day.plusMonths(by);
      case "quarter" -> day.plusMonths(3 * by);
      case "year" -> day.plusYears(by);
      case "decade" -> day.plusYears(10 * by);
      case "century" -> day.plusYears(100 * by);
      default -> null;
    };
  }

  static String singular(String unit) {
    return unit.startsWith("centur")
        ? "century"
        : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** With zeros in front; {@code String.format} is slow at its first call. */
  static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
