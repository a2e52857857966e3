package newsanalyzer.annotate.date;

import static java.util.Map.entry;
import static newsanalyzer.annotate.date.Calendar.UNIT;
import static newsanalyzer.annotate.date.Calendar.WEEKDAY;
import static newsanalyzer.annotate.date.DateRule.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time and repeated times. A vague number is an X, as TIMEX3 has it: {@code several
 * weeks} is {@code PXW}. Ranges ({@code three to six months}) are left unsettled.
 */
final class PeriodRules {

  private static final String COUNT = "(\\d+(?:\\.\\d+)?|an?|another)";
  private static final String VAGUE = "(?:few|several|many|some|couple|number)";

  private static final Map<String, String> REPEATED =
      Map.ofEntries(
          entry("hourly", "PT1H"),
          entry("daily", "P1D"),
          entry("nightly", "XXXX-XX-XXTNI"),
          entry("weekly", "P1W"),
          entry("fortnightly", "P2W"),
          entry("monthly", "P1M"),
          entry("quarterly", "P3M"),
          entry("yearly", "P1Y"),
          entry("annual", "P1Y"),
          entry("annually", "P1Y"));

  /** What one of each unit is, in front of and behind the number. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          entry("second", "PT?S"),
          entry("minute", "PT?M"),
          entry("hour", "PT?H"),
          entry("day", "P?D"),
          entry("week", "P?W"),
          entry("month", "P?M"),
          entry("year", "P?Y"));

  /** Units that ISO 8601 has no letter for, in those that it has. */
  private static final Map<String, Map.Entry<Integer, String>> COMPOSED =
      Map.of(
          "fortnight", entry(2, "week"),
          "quarter", entry(3, "month"),
          "decade", entry(10, "year"),
          "century", entry(100, "year"));

  private static final Pattern PART = Pattern.compile(COUNT + " (" + UNIT + ")(?: and)?");

  static final List<DateRule> RULES =
      List.of(
          rule(
              "repeated",
              "(?:almost )?(" + String.join("|", REPEATED.keySet()) + ")",
              (m, published, context) -> set(REPEATED.get(m.group(1)))),
          rule(
              "every unit",
              "(?:every|each|per|(?:once|twice|\\d+ times) (?:an?|per|every|each))"
                  + " (?:(other|\\d{1,3}) )?("
                  + UNIT
                  + ")",
              (m, published, context) -> everyUnit(m.group(1), Calendar.singular(m.group(2)))),
          rule(
              "every weekday",
              "(?:every|each) (" + WEEKDAY + ")|(" + WEEKDAY + ")s",
              (m, published, context) -> {
                String day = m.group(1) == null ? m.group(2) : m.group(1);
                return set("XXXX-WXX-" + Calendar.weekday(day).getValue());
              }),
          rule(
              "every season",
              "(?:every|each) (" + Calendar.SEASON + ")",
              (m, published, context) -> set("XXXX-" + Calendar.season(m.group(1)))),
          rule(
              "length",
              "(?:1th |another )?" + COUNT + " (" + UNIT + ")(?: long| old| period| stretch)?",
              (m, published, context) -> length(m.group(1), Calendar.singular(m.group(2)))),
          rule(
              "length and a half",
              "(\\d{1,4}|an?) (" + UNIT + ") and (?:an? )?half",
              (m, published, context) -> lengthAndHalf(m.group(1), Calendar.singular(m.group(2)))),
          rule(
              "composed length",
              "(?:" + COUNT + " " + UNIT + "(?: and)? ){1,3}" + COUNT + " " + UNIT,
              (m, published, context) -> duration(composed(m.group()))),
          rule(
              "long",
              "(second|minute|hour|day|week|month|year|decade|century) ?long",
              (m, published, context) -> length("1", m.group(1))),
          rule(
              "vague length",
              "(?:an? |last |past |next |coming |1th )?" + VAGUE + "(?: more)? (" + UNIT + ")",
              (m, published, context) -> vague(Calendar.singular(m.group(1)))),
          // "the past year" is the year up to now, not the calendar's.
          rule(
              "length up to or from now",
              "(?:last|past|this past|next|coming|1th|previous|recent) (?:(\\d{1,4}) )?("
                  + UNIT
                  + ")",
              (m, published, context) -> sinceOrUntil(m.group(), m.group(1), m.group(2))));

  private PeriodRules() {}

  private static Reading set(@Nullable String value) {
    return Reading.absolute(DateType.SET, value);
  }

  private static Reading duration(@Nullable String value) {
    return Reading.absolute(DateType.DURATION, value);
  }

  private static Reading everyUnit(@Nullable String count, String unit) {
    if (unit.equals("night")) {
      return set(count == null ? "XXXX-XX-XXTNI" : null);
    }
    String number = count == null ? "1" : count.equals("other") ? "2" : count;
    return set(iso(number, unit));
  }

  private static Reading length(String count, String unit) {
    return duration(iso(number(count), unit));
  }

  private static Reading lengthAndHalf(String count, String unit) {
    return duration(iso(number(count) + ".5", unit));
  }

  private static Reading vague(String unit) {
    return duration(COMPOSED.containsKey(unit) ? null : iso("X", unit));
  }

  private static @Nullable Reading sinceOrUntil(String words, @Nullable String count, String unit) {
    boolean plural = unit.endsWith("s");
    if (words.startsWith("recent")) {
      return Reading.unsettled(DateType.DATE);
    }
    if (count != null) {
      return length(count, Calendar.singular(unit));
    }
    if (plural) {
      return vague(Calendar.singular(unit));
    }
    // "the previous year", "the next day" are mostly counted from what the text spoke of before.
    return words.matches("(?:previous|1th|next) .+") || unit.equals("night")
        ? Reading.unsettled(DateType.DATE)
        : length("1", unit);
  }

  /** {@code 3 hours and 15 minutes} as {@code PT3H15M}; null if a unit stands twice. */
  private static @Nullable String composed(String words) {
    StringBuilder date = new StringBuilder();
    StringBuilder time = new StringBuilder();
    List<String> seen = new ArrayList<>();
    Matcher part = PART.matcher(words);
    while (part.find()) {
      String unit = Calendar.singular(part.group(2));
      String value = iso(number(part.group(1)), unit);
      if (value == null || COMPOSED.containsKey(unit) || seen.contains(unit)) {
        return null;
      }
      seen.add(unit);
      boolean clock = value.startsWith("PT");
      (clock ? time : date).append(value.substring(clock ? 2 : 1));
    }
    return "P" + date + (time.isEmpty() ? "" : "T" + time);
  }

  private static String number(String count) {
    return count.startsWith("a") ? "1" : count;
  }

  private static @Nullable String iso(String number, String unit) {
    Map.Entry<Integer, String> composed = COMPOSED.get(unit);
    if (composed != null) {
      BigDecimal times = new BigDecimal(number).multiply(new BigDecimal(composed.getKey()));
      return iso(times.stripTrailingZeros().toPlainString(), composed.getValue());
    }
    String form = UNITS.get(unit);
    return form == null ? null : form.replace("?", number);
  }
}
