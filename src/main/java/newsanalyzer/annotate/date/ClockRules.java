package newsanalyzer.annotate.date;

import static newsanalyzer.annotate.date.DateRule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Times of day and parts of a day, alone ({@code T10}, {@code TNI}) or of a day that the expression
 * names. Time zones are told as offsets if they are one ({@code EDT}), and not if they are several
 * ({@code CST}, {@code IST}) or depend on the day ({@code ET}).
 */
final class ClockRules {

  private static final String ZONE =
      "(?: (gmt|utc|z|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|bst|cet|cest|ist|jst|local time))?";

  private static final String CLOCK =
      "(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? (?<half>[ap]m)"
          + "|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?::\\d{2})?"
          + "|(?<military>[0-2]\\d[0-5]\\d)(?= (?:gmt|utc|e[sd]t|local time))"
          + "|(?<noon>noon|midnight))"
          + ZONE;

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("z", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("jst", "+09:00"));

  private static final Pattern TIME = Pattern.compile(CLOCK);

  private static final Map<String, String> PARTS =
      Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI");

  private static final String PART = "(morning|afternoon|evening|night)";

  /** A single day, as the rules for days give it. */
  private static final Pattern DAY_VALUE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static final List<DateRule> RULES =
      List.of(
          rule(
              "clock", CLOCK, (m, published, context) -> Reading.absolute(DateType.TIME, clock(m))),
          rule(
              "vague hour",
              "\\d{1,2} o'clock.*|overnight|dawn|dusk|sunrise|sunset|midday",
              (m, published, context) -> Reading.unsettled(DateType.TIME)),
          rule(
              "part of day",
              PART,
              (m, published, context) ->
                  Reading.absolute(DateType.TIME, "T" + PARTS.get(m.group(1)))),
          rule(
              "part of this day",
              "tonight|this " + PART + "|last (night|evening)",
              (m, published, context) -> partOfThisDay(m.group(), published)),
          rule(
              "every part of day",
              "(?:every|each) " + PART,
              (m, published, context) ->
                  Reading.absolute(DateType.SET, "XXXX-XX-XXT" + PARTS.get(m.group(1)))),
          rule(
              "part of day after day",
              "(.+) " + PART,
              (m, published, context) ->
                  ofDay(m.group(1), published, context, "T" + PARTS.get(m.group(2)))),
          rule(
              "part of day before day",
              PART + "(?: hours)? (.+)",
              (m, published, context) ->
                  ofDay(m.group(2), published, context, "T" + PARTS.get(m.group(1)))),
          rule(
              "clock after day",
              "(.+?)(?: t)? (\\d{1,2}[:.]\\d{2}(?: [ap]m)?(?: [a-z ]{1,10})?|\\d{1,2} [ap]m(?:"
                  + " [a-z ]{1,10})?|[0-2]\\d[0-5]\\d (?:gmt|utc|e[sd]t)|noon)",
              (m, published, context) -> ofDay(m.group(1), published, context, clock(m.group(2)))),
          rule(
              "clock before day",
              CLOCK + " (?<day>.+)",
              (m, published, context) -> ofDay(m.group("day"), published, context, clock(m))));

  private ClockRules() {}

  private static @Nullable String clock(String words) {
    Matcher time = TIME.matcher(words);
    return time.matches() ? clock(time) : null;
  }

  /**
   * {@code T22:30} for {@code 10:30 pm}, {@code T22} for {@code 10 pm}; null if there is no such.
   */
  private static @Nullable String clock(Matcher time) {
    if (time.group("noon") != null) {
      return time.group("noon").equals("noon") ? "T12:00" : hasDay(time) ? null : "T00:00";
    }
    String military = time.group("military");
    if (military != null) {
      return time(military.substring(0, 2), military.substring(2), 0, zone(time));
    }
    String hour = time.group("hour");
    if (hour == null) {
      return time(time.group("hour24"), time.group("minute24"), 0, zone(time));
    }
    boolean twelve = hour.equals("12");
    boolean afternoon = "pm".equals(time.group("half"));
    if (Integer.parseInt(hour) > 12) {
      return null;
    }
    int midnightShift = twelve ? -12 : 0;
    int noonShift = twelve ? 0 : 12;
    return time(hour, time.group("minute"), afternoon ? noonShift : midnightShift, zone(time));
  }

  private static String zone(Matcher time) {
    String group = time.group(time.groupCount() - (hasDay(time) ? 1 : 0));
    return group == null ? "" : ZONES.getOrDefault(group, "");
  }

  private static boolean hasDay(Matcher time) {
    return time.pattern().pattern().contains("<day>");
  }

  private static @Nullable String time(
      String hour, @Nullable String minute, int shift, String zone) {
    int hours = Integer.parseInt(hour) + shift;
    if (hours > 23 || (minute != null && Integer.parseInt(minute) > 59)) {
      return null;
    }
    return "T" + Calendar.padded(hours, 2) + (minute == null ? "" : ":" + minute) + zone;
  }

  private static Reading partOfThisDay(String words, @Nullable LocalDate published) {
    if (published == null) {
      return Reading.unsettled(DateType.TIME);
    }
    LocalDate day = words.startsWith("last") ? published.minusDays(1) : published;
    String part = words.equals("tonight") ? "night" : words.substring(words.indexOf(' ') + 1);
    return Reading.relative(DateType.TIME, day + "T" + PARTS.get(part));
  }

  /** The time on the day that {@code words} name; null if they name none. */
  private static @Nullable Reading ofDay(
      String words, @Nullable LocalDate published, Context context, @Nullable String time) {
    for (List<DateRule> rules :
        List.of(ExplicitRules.RULES, RelativeRules.RULES, PreviousRules.RULES)) {
      for (DateRule rule : rules) {
        Reading day = rule.read(words, published, context);
        if (day != null && day.value() == null) {
          return Reading.unsettled(DateType.TIME);
        }
        if (day != null && day.value() != null && DAY_VALUE.matcher(day.value()).matches()) {
          String value = time == null ? null : day.value() + time;
          return Reading.from(day.anchor(), DateType.TIME, value);
        }
      }
    }
    return null;
  }
}
