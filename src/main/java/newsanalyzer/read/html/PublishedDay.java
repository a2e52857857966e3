package newsanalyzer.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of publication that a page, feed or file states for programs: ISO 8601 with or
 * without hyphens, or as a mail has it. The day is that of the time zone it is written in.
 */
public final class PublishedDay {

  /** {@code 2026-03-04T10:00:00Z}, {@code 20260304T100000Z}, {@code 2026/03/04}. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)(?!\\d).*", Pattern.DOTALL);

  /** {@code Wed, 4 Mar 2026 10:00:00 GMT}, the weekday may lack. */
  private static final Pattern MAIL =
      Pattern.compile("(?:[A-Za-z]{3}, *)?(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})\\b.*");

  private static final DateTimeFormatter MAIL_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private PublishedDay() {}

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
      Matcher mail = MAIL.matcher(text);
      return mail.matches()
          ? LocalDate.parse(mail.group(1) + " " + mail.group(2) + " " + mail.group(3), MAIL_DAY)
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
