package newsanalyzer.read.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of publication that a page, feed or file states: ISO 8601 with or without hyphens,
 * as a mail has it, in English words, or in seconds or milliseconds since 1970. The day is that of
 * the time zone it is written in; of seconds, that of UTC. Days written in numbers alone, as {@code
 * 03/04/2026}, are not read: they mean one day in London and another in New York.
 */
public final class PublishedDay {

  /** {@code 2026-03-04T10:00:00Z}, {@code 20260304T100000Z}, {@code 2026/03/04}. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)(?!\\d).*", Pattern.DOTALL);

  private static final String WEEKDAY = "(?:[A-Za-z]{3,9},? *)?";

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** {@code Wed, 4 Mar 2026 10:00:00 GMT}, {@code 4th of March 2026}; the weekday may lack. */
  private static final Pattern DAY_FIRST =
      words(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + "[ -](\\d{4})\\b.*");

  /** {@code March 4, 2026 at 10:00}, {@code Wednesday, Mar. 4th 2026}. */
  private static final Pattern MONTH_FIRST =
      words(WEEKDAY + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})\\b.*");

  /** Since September 2001, and until 2286: shorter and longer numbers are something else. */
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\d{3})?(?:\\.\\d*)?");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private PublishedDay() {}

  private static Pattern words(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static LocalDate day(String day, String month, String year) {
    String capitalized =
        month.substring(0, 1).toUpperCase(Locale.ROOT)
            + month.substring(1, 3).toLowerCase(Locale.ROOT);
    return LocalDate.parse(day + " " + capitalized + " " + year, DAY);
  }

  /** The day; null if {@code value} is none of these, or there is no such day. */
  public static @Nullable LocalDate of(String value) {
    String text = value.strip();
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return LocalDate.of(
            Integer.parseInt(iso.group(1)),
            Integer.parseInt(iso.group(3)),
            Integer.parseInt(iso.group(4)));
      }
      Matcher epoch = EPOCH.matcher(text);
      if (epoch.matches()) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
      }
      Matcher dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.matches()) {
        return day(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
      }
      Matcher monthFirst = MONTH_FIRST.matcher(text);
      return monthFirst.matches()
          ? day(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
