package newsanalyzer.annotate.date;

import static newsanalyzer.annotate.date.Calendar.DAY;
import static newsanalyzer.annotate.date.Calendar.MONTH;
import static newsanalyzer.annotate.date.Calendar.WEEKDAY;
import static newsanalyzer.annotate.date.DateRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and longer periods that are counted from the day of publication. A bare weekday or
 * month is the last one, as newsrooms write, and the coming one where the sentence speaks of the
 * future.
 */
final class RelativeRules {

  /**
   * How far ahead of publication a day without its year may lie, in months. Newsrooms leave the
   * year out within the current year, and write of the past more than of the future: of a year's
   * days, five months are read as to come and seven as past. Every such date of the news in GUM's
   * train and dev documents, from 25 days before publication to 76 days after, is inside by far.
   */
  private static final int MONTHS_AHEAD = 5;

  /**
   * The same where the sentence speaks of the future. Not twelve: what {@code is to run from
   * January 23} may have begun. A guess beyond that: GUM's train and dev news has one such date.
   */
  private static final int MONTHS_AHEAD_IN_FUTURE = 9;

  /** From here on {@code 200 years ago} is a round number, not a year. */
  private static final int ROUND_YEARS = 100;

  /** After these a bare weekday or month may as well be the coming one: {@code until Friday}. */
  private static final Set<String> EITHER_WAY =
      Set.of(
          "by",
          "until",
          "till",
          "for",
          "from",
          "before",
          "starting",
          "beginning",
          "through",
          "to",
          "due");

  /** What {@code lasted until Friday} is over. */
  private static final Set<String> LASTED =
      Set.of("lasted", "continued", "stayed", "remained", "waited", "ran", "raged", "lived");

  private static final String COUNT = "(\\d{1,4}|an?)";

  static final List<DateRule> RULES =
      List.of(
          rule(
              "day",
              "(day before yesterday|yesterday|today|tomorrow|day after tomorrow)",
              (m, published, context) -> day(published, m.group(1))),
          rule(
              "weekday",
              "(" + WEEKDAY + ")",
              (m, published, context) -> weekday(Calendar.weekday(m.group(1)), published, context)),
          rule(
              "shifted weekday",
              "(last|past|this past|next|coming|this coming|this) (" + WEEKDAY + ")",
              (m, published, context) -> shifted(m.group(1), m.group(2), published)),
          rule(
              "weekday of week",
              "(" + WEEKDAY + ") (last|this|next) week",
              (m, published, context) -> ofWeek(m.group(1), m.group(2), published)),
          rule(
              "month day",
              "(?:(" + WEEKDAY + ") )?(?:(?:last|this|next) )?(" + MONTH + ") (" + DAY + ")",
              (m, published, context) ->
                  withoutYear(m.group(1), m.group(2), m.group(3), published, context)),
          rule(
              "day month",
              "(?:(" + WEEKDAY + ") )?(" + DAY + ") (" + MONTH + ")",
              (m, published, context) ->
                  withoutYear(m.group(1), m.group(3), m.group(2), published, context)),
          rule(
              "month",
              "(?:month )?(" + MONTH + ")",
              (m, published, context) -> bareMonth(m.group(1), published, context)),
          rule(
              "shifted month",
              "(last|past|this past|next|coming|this coming|this) (" + MONTH + ")",
              (m, published, context) -> shiftedMonth(m.group(1), m.group(2), published)),
          // "the last year" is the twelve months before, "last year" the calendar's.
          rule(
              "unit",
              "(last|this past|this|current|next) (day|week|weekend|month|quarter|year|century)",
              (m, published, context) ->
                  context.before().equals("the") && m.group(1).matches("last|next")
                      ? null
                      : unit(m.group(1), m.group(2), published)),
          rule(
              "this decade",
              "(?:this|current) decade",
              (m, published, context) -> unit("this", "decade", published)),
          rule(
              "ago",
              COUNT + " (day|week|fortnight|month|quarter|year|decade|century|centurie)s? ago",
              (m, published, context) -> ago(m.group(1), m.group(2), published)),
          rule(
              "shifted season",
              "(last|this past|this|next) (spring|summer|fall)",
              (m, published, context) -> season(m.group(1), m.group(2), published)));

  private RelativeRules() {}

  /** The last such day on or before publication: {@code Sunday}, published on Sunday, is today. */
  private static LocalDate lastOn(DayOfWeek weekday, LocalDate published) {
    return published.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /**
   * Where the sentence speaks of the future, Monday on a Monday is today. {@code until Friday} of
   * what is past may be of the week before or after publication.
   */
  private static Reading weekday(
      DayOfWeek weekday, @Nullable LocalDate published, Context context) {
    boolean future = context.tense() == Tense.FUTURE;
    if (published == null || (!future && isEitherWay(context))) {
      return Reading.unsettled(DateType.DATE);
    }
    return onDay(
        future
            ? published.with(TemporalAdjusters.nextOrSame(weekday))
            : lastOn(weekday, published));
  }

  private static Reading bareMonth(String name, @Nullable LocalDate published, Context context) {
    boolean future = context.tense() == Tense.FUTURE;
    if (published == null || (!future && isEitherWay(context))) {
      return Reading.unsettled(DateType.DATE);
    }
    boolean same = Calendar.month(name) == published.getMonthValue();
    return month(name, published, future && !same ? 1 : 0);
  }

  private static boolean isEitherWay(Context context) {
    boolean lasted = !context.words().isEmpty() && LASTED.contains(context.words().get(0));
    return EITHER_WAY.contains(context.before()) && !lasted;
  }

  private static Reading onDay(@Nullable LocalDate day) {
    return Reading.relative(DateType.DATE, Calendar.iso(day));
  }

  private static Reading day(@Nullable LocalDate published, String word) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    return onDay(
        switch (word) {
          case "day before yesterday" -> published.minusDays(2);
          case "yesterday" -> published.minusDays(1);
          case "tomorrow" -> published.plusDays(1);
          case "day after tomorrow" -> published.plusDays(2);
          default -> published;
        });
  }

  private static Reading shifted(String shift, String name, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    DayOfWeek weekday = Calendar.weekday(name);
    return onDay(
        switch (shift) {
          case "last", "past", "this past" -> published.with(TemporalAdjusters.previous(weekday));
          case "this" -> published.with(TemporalAdjusters.nextOrSame(weekday));
          default -> published.with(TemporalAdjusters.next(weekday));
        });
  }

  private static Reading ofWeek(String name, String shift, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    LocalDate inWeek = published.plusWeeks(sign(shift));
    return onDay(inWeek.with(Calendar.weekday(name)));
  }

  /**
   * The only day within {@link #MONTHS_AHEAD} months after and the rest of a year before
   * publication, or {@link #MONTHS_AHEAD_IN_FUTURE} where the sentence speaks of the future; if a
   * weekday is named, the nearest on which it falls in the years around.
   */
  private static Reading withoutYear(
      @Nullable String weekday,
      String month,
      String day,
      @Nullable LocalDate published,
      Context context) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    boolean future = context.tense() == Tense.FUTURE;
    LocalDate limit = published.plusMonths(future ? MONTHS_AHEAD_IN_FUTURE : MONTHS_AHEAD);
    return onDay(
        IntStream.rangeClosed(-1, 1)
            .mapToObj(shift -> Calendar.day(published.getYear() + shift, month, day))
            .filter(Objects::nonNull)
            .filter(
                date ->
                    weekday == null
                        ? !date.isAfter(limit) && date.isAfter(limit.minusYears(1))
                        : date.getDayOfWeek() == Calendar.weekday(weekday))
            .min(
                Comparator.comparingLong(
                    date -> Math.abs(date.toEpochDay() - published.toEpochDay())))
            .orElse(null));
  }

  /** The last such month that isn't after that of publication, moved by {@code years}. */
  private static Reading month(String name, @Nullable LocalDate published, int years) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    int month = Calendar.month(name);
    int year = published.getYear() + years - (month > published.getMonthValue() ? 1 : 0);
    return Reading.relative(DateType.DATE, Calendar.yearMonth(year, month));
  }

  private static Reading shiftedMonth(String shift, String name, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    boolean same = Calendar.month(name) == published.getMonthValue();
    return switch (shift) {
      case "last", "past", "this past" -> month(name, published, same ? -1 : 0);
      case "this" ->
          Reading.relative(
              DateType.DATE, Calendar.yearMonth(published.getYear(), Calendar.month(name)));
      default -> month(name, published, 1);
    };
  }

  private static Reading unit(String shift, String unit, @Nullable LocalDate published) {
    if (published == null || (unit.equals("day") && !shift.equals("this"))) {
      return Reading.unsettled(DateType.DATE);
    }
    LocalDate day = Objects.requireNonNull(Calendar.shift(published, unit, sign(shift)));
    return Reading.relative(DateType.DATE, Calendar.unit(unit, day));
  }

  /** To the unit said: {@code two weeks ago} is a week, {@code two decades ago} a decade. */
  private static Reading ago(String count, String unit, @Nullable LocalDate published) {
    int number = count.startsWith("a") ? 1 : Integer.parseInt(count);
    boolean round = unit.equals("year") && number >= ROUND_YEARS;
    if (published == null || round || number > 5000) {
      return Reading.unsettled(DateType.DATE);
    }
    String one = unit.startsWith("centur") ? "century" : unit;
    LocalDate day = Objects.requireNonNull(Calendar.shift(published, one, -number));
    String precision = one.equals("fortnight") ? "week" : one;
    return day.getYear() < 1
        ? Reading.unsettled(DateType.DATE)
        : Reading.relative(DateType.DATE, Calendar.unit(precision, day));
  }

  /**
   * Seasons of the northern year. {@code last} is the last one that was over before the month of
   * publication. Winter isn't settled: it belongs to two years.
   */
  private static Reading season(String shift, String name, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    int lastMonth = name.equals("spring") ? 5 : name.equals("summer") ? 8 : 11;
    YearMonth end = YearMonth.of(published.getYear(), lastMonth);
    YearMonth month = YearMonth.from(published);
    int year =
        switch (shift) {
          case "last", "this past" -> end.isBefore(month) ? end.getYear() : end.getYear() - 1;
          case "next" -> end.minusMonths(2).isAfter(month) ? end.getYear() : end.getYear() + 1;
          default -> end.getYear();
        };
    return Reading.relative(DateType.DATE, Calendar.year(year) + "-" + Calendar.season(name));
  }

  private static int sign(String shift) {
    return shift.equals("last") || shift.equals("this past") ? -1 : shift.equals("next") ? 1 : 0;
  }
}
