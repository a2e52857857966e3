package newsanalyzer.annotate.eventcoref;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import newsanalyzer.model.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Whether two times may be one: by the days that they cover, or by their words where these aren't
 * known.
 */
final class Times {

  private Times() {}

  /** How two times stand to each other. */
  enum Relation {
    SAME,
    APART,
    UNKNOWN
  }

  /** The days from {@code first} to {@code last}. */
  private record Days(LocalDate first, LocalDate last) {

    boolean overlaps(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  static Relation compare(
      String text, @Nullable DateExpression one, @Nullable DateExpression other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    if (one.id().equals(other.id())) {
      return Relation.SAME;
    }
    Days days = days(one);
    Days otherDays = days(other);
    if (days != null && otherDays != null) {
      return days.overlaps(otherDays) ? Relation.SAME : Relation.APART;
    }
    String words = one.span().of(text).toLowerCase(Locale.ROOT);
    String otherWords = other.span().of(text).toLowerCase(Locale.ROOT);
    if (words.equals(otherWords)) {
      return Relation.SAME;
    }
    boolean weekdays =
        Wording.WORDS.contains("weekday", words) && Wording.WORDS.contains("weekday", otherWords);
    return weekdays ? Relation.APART : Relation.UNKNOWN;
  }

  private static @Nullable Days days(DateExpression date) {
    @Nullable Days first = days(date.value() == null ? date.beginValue() : date.value());
    @Nullable Days last = days(date.value() == null ? date.endValue() : date.value());
    return first == null || last == null ? null : new Days(first.first, last.last);
  }

  /** Of {@code 2024}, {@code 2024-08}, {@code 2024-W34}, {@code 2024-08-26}, with a time or not. */
  private static @Nullable Days days(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      String day = value.replaceFirst("T.*", "");
      if (day.matches("\\d{4}")) {
        Year year = Year.parse(day);
        return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
      } else if (day.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(day);
        return new Days(month.atDay(1), month.atEndOfMonth());
      } else if (day.matches("\\d{4}-W\\d\\d")) {
        LocalDate monday = LocalDate.parse(day + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return new Days(monday, monday.plusDays(6));
      } else if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return new Days(LocalDate.parse(day), LocalDate.parse(day));
      }
      return null;
    } catch (DateTimeException e) {
      // Such as a thirtieth of February, which articles may say.
      return null;
    }
  }
}
