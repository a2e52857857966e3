package newsanalyzer.read.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.read.RefusedException;
import newsanalyzer.words.WordLists;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A mail as an article.
 *
 * @param headline its subject, without marks of answers and forwarding; null if it has none
 * @param paragraphs the text, in text order; empty if there is none
 * @param author the sender's name, if it is a person's, and the mail is neither an answer nor
 *     forwarded; null otherwise
 * @param sent the day on which it was sent, where the sender was; null if it isn't told, or the
 *     mail is an answer or forwarded
 * @param encoding IANA name of the text's encoding; null if there is no text
 * @param warnings what had to be mended, a sentence each
 */
public record MailText(
    @Nullable String headline,
    List<String> paragraphs,
    @Nullable String author,
    @Nullable LocalDate sent,
    @Nullable String encoding,
    List<String> warnings) {

  private static final int MOST_FIELDS = 10_000;
  private static final int LONGEST_FIELD = 1 << 20;

  private static final WordLists SENDERS = WordLists.read(MailText.class, "senders.txt", " ");

  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:re|fwd?|aw|wg|tr|sv)(?:\\[\\d+\\])?\\s*:\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|al|bin|la)){1,4}");

  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\\d{4}|\\d{2})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  public MailText {
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a mail, with or without the line before it that mailboxes have.
   *
   * @throws IOException if it can't be read as a mail
   * @throws RefusedException if its text isn't text
   */
  public static MailText read(byte[] bytes) throws IOException, RefusedException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxContentLen(-1)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxLineLen(-1)
            .build());
    int start = mailStart(bytes);
    Message mail =
        builder.parseMessage(new ByteArrayInputStream(bytes, start, bytes.length - start));
    MailBody body = MailBody.of(mail);
    String subject = spaced(mail.getSubject());
    String headline = withoutMarks(subject);
    boolean isOthers = headline.length() < subject.length();
    return new MailText(
        headline.isEmpty() ? null : headline,
        body.paragraphs(),
        isOthers ? null : author(mail),
        isOthers ? null : day(mail),
        body.encoding(),
        body.warnings());
  }

  private static int mailStart(byte[] bytes) {
    String mark = "From ";
    for (int i = 0; i < mark.length(); i++) {
      if (i >= bytes.length || bytes[i] != mark.charAt(i)) {
        return 0;
      }
    }
    int i = 0;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, bytes.length);
  }

  private static String withoutMarks(String subject) {
    String rest = subject;
    Matcher mark = MARK.matcher(rest);
    while (mark.lookingAt()) {
      rest = rest.substring(mark.end());
      mark = MARK.matcher(rest);
    }
    return rest;
  }

  private static @Nullable String author(Message mail) {
    MailboxList from = mail.getFrom();
    if (from == null || from.size() != 1) {
      return null;
    }
    String name = spaced(from.get(0).getName());
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (SENDERS.contains("word", word)) {
        return null;
      }
    }
    return PERSON.matcher(name).matches() ? name : null;
  }

  /** The field's own day: as an instant it may be another. */
  private static @Nullable LocalDate day(Message mail) {
    Field field = mail.getHeader() == null ? null : mail.getHeader().getField("Date");
    Matcher day = DAY.matcher(field == null ? "" : field.getBody());
    if (!day.find()) {
      return null;
    }
    int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
    int year = Integer.parseInt(day.group(3));
    int century = year >= 100 ? 0 : year < 50 ? 2000 : 1900;
    try {
      return LocalDate.of(century + year, month, Integer.parseInt(day.group(1)));
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  private static String spaced(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
