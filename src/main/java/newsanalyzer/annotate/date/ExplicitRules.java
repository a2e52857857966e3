package newsanalyzer.annotate.date;

import static newsanalyzer.annotate.date.Calendar.DAY;
import static newsanalyzer.annotate.date.Calendar.MONTH;
import static newsanalyzer.annotate.date.Calendar.SEASON;
import static newsanalyzer.annotate.date.Calendar.WEEKDAY;
import static newsanalyzer.annotate.date.DateRule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/** Expressions that say their year, be it as {@code 2003} or as {@code next year}. */
final class ExplicitRules {

  private static final String YEAR = "((?:(?:year|ad) )?[12]\\d{3}|(?:this|last|next) year)";

  /**
   * How far ahead a year of two digits may lie. {@code the '28 Games} are spoken of in 2024, but
   * {@code '44} is not twenty years ahead, as the usual window of software has it.
   */
  private static final int YEARS_AHEAD = 5;

  /** {@code in his 30s} is an age. */
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");

  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  static final List<DateRule> RULES =
      List.of(
          rule(
              "iso",
              "(\\d{4})-(\\d{2})-(\\d{2})",
              (m, published, context) -> numeric(m.group(1), m.group(2), m.group(3))),
          rule(
              "numeric",
              "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})",
              (m, published, context) -> eitherOrder(m.group(1), m.group(3), m.group(4))),
          rule(
              "month day year",
              "(?:" + WEEKDAY + " )?(" + MONTH + ") (" + DAY + ") " + YEAR,
              (m, published, context) ->
                  inYear(
                      m.group(3),
                      published,
                      year -> Calendar.iso(Calendar.day(year, m.group(1), m.group(2))))),
          rule(
              "day month year",
              "(?:" + WEEKDAY + " )?(" + DAY + ") (" + MONTH + ") " + YEAR,
              (m, published, context) ->
                  inYear(
                      m.group(3),
                      published,
                      year -> Calendar.iso(Calendar.day(year, m.group(2), m.group(1))))),
          rule(
              "month year",
              "(?:month )?(" + MONTH + ") " + YEAR,
              (m, published, context) ->
                  inYear(
                      m.group(2),
                      published,
                      year -> Calendar.yearMonth(year, Calendar.month(m.group(1))))),
          rule(
              "year",
              "((?:(?:year|ad) )?[12]\\d{3})",
              (m, published, context) -> inYear(m.group(1), published, Calendar::year)),
          rule(
              "year before Christ",
              "(\\d{1,4}) (?:bc|bce)",
              (m, published, context) ->
                  Reading.date("BC" + "0".repeat(4 - m.group(1).length()) + m.group(1))),
          rule(
              "decade",
              "([12]\\d)([1-9])0 ?'? ?s",
              (m, published, context) -> Reading.date(m.group(1) + m.group(2) + "X")),
          // "the 1900s" may be a decade or a century; "the 2000s" are not yet a century.
          rule("2000s", "2000 ?'? ?s", (m, published, context) -> Reading.date("200X")),
          rule(
              "decade without century",
              "(?:' ?)?([1-9])0 ?'? ?s",
              (m, published, context) ->
                  OWNERS.contains(context.before())
                      ? Reading.unsettled(DateType.DATE)
                      : lastDecade(Integer.parseInt(m.group(1)), published)),
          rule(
              "decade in words",
              "(" + String.join("|", DECADES) + ")",
              (m, published, context) -> lastDecade(DECADES.indexOf(m.group(1)) + 2, published)),
          rule(
              "year without century",
              "' ?(\\d{2})",
              (m, published, context) -> shortYear(Integer.parseInt(m.group(1)), published)),
          rule(
              "century",
              "([1-9]\\d?)th century",
              (m, published, context) ->
                  Reading.date(Calendar.century(100 * (Integer.parseInt(m.group(1)) - 1)))),
          rule(
              "quarter",
              "(?:([1-4])th quarter|q ([1-4])) " + YEAR,
              (m, published, context) ->
                  inYear(m.group(3), published, part("-Q", m.group(1), m.group(2)))),
          rule(
              "quarter after year",
              YEAR + " (?:([1-4])th quarter|q ([1-4]))",
              (m, published, context) ->
                  inYear(m.group(1), published, part("-Q", m.group(2), m.group(3)))),
          rule(
              "half",
              "([12])th half " + YEAR,
              (m, published, context) ->
                  inYear(m.group(2), published, part("-H", m.group(1), null))),
          rule(
              "season",
              "(" + SEASON + ") " + YEAR,
              (m, published, context) ->
                  inYear(m.group(2), published, part("-", Calendar.season(m.group(1)), null))),
          rule(
              "season after year",
              YEAR + " (" + SEASON + ")",
              (m, published, context) ->
                  inYear(m.group(1), published, part("-", Calendar.season(m.group(2)), null))));

  private ExplicitRules() {}

  private static Reading numeric(String year, String month, String day) {
    return Reading.date(
        Calendar.iso(
            Calendar.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
  }

  /** {@code 8/26/2024} and {@code 26.8.2024} are plain; {@code 8/9/2024} depends on the country. */
  private static Reading eitherOrder(String first, String second, String year) {
    boolean oneDay = first.equals(second);
    if (!oneDay && Integer.parseInt(first) <= 12 && Integer.parseInt(second) <= 12) {
      return Reading.unsettled(DateType.DATE);
    }
    return Integer.parseInt(first) > 12
        ? numeric(year, second, first)
        : numeric(year, first, second);
  }

  private static IntFunction<@Nullable String> part(
      String letter, @Nullable String one, @Nullable String other) {
    return year -> Calendar.year(year) + letter + (one == null ? other : one);
  }

  private static Reading inYear(
      String words, @Nullable LocalDate published, IntFunction<@Nullable String> value) {
    String digits = words.substring(words.lastIndexOf(' ') + 1);
    if (!digits.equals("year")) {
      return Reading.date(value.apply(Integer.parseInt(digits)));
    }
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    int shift = words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0;
    return Reading.relative(DateType.DATE, value.apply(published.getYear() + shift));
  }

  /** The latest such decade that had begun when the article was published. */
  private static Reading lastDecade(int digit, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    int decade = published.getYear() / 100 * 10 + digit;
    int last = decade * 10 <= published.getYear() ? decade : decade - 10;
    return Reading.relative(DateType.DATE, Calendar.decade(last * 10));
  }

  private static Reading shortYear(int year, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.DATE);
    }
    int inCentury = published.getYear() / 100 * 100 + year;
    int nearest =
        inCentury + 100 <= published.getYear() + YEARS_AHEAD ? inCentury + 100 : inCentury;
    int last = nearest <= published.getYear() + YEARS_AHEAD ? nearest : nearest - 100;
    return Reading.relative(DateType.DATE, Calendar.year(last));
  }
}
