package newsanalyzer.read.document;

import java.io.IOException;
import java.util.List;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.read.RefusedException;
import newsanalyzer.read.document.mail.MailText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail (RFC 5322, MIME) as one article: its subject is the headline, its sender the author
 * if it is a person, the day on which it was sent the day of publication. The sender and the day of
 * an answer or a forwarded mail say nothing of the article in it. Attachments, signatures and
 * quotations of earlier mails are left out.
 *
 * <p>Holds no state but its setting, so one instance serves all threads.
 */
public final class MailReader {

  public static final String MEDIA_TYPE = "message/rfc822";

  /**
   * Reads a mail.
   *
   * @param item which article of its file it is, from 1; null if the file holds just one
   * @throws RefusedException if it is broken, or there is no text in it
   */
  public Document read(byte[] bytes, String path, @Nullable Integer item) throws RefusedException {
    MailText mail;
    try {
      mail = MailText.read(bytes);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedException(
          FailureKind.NOT_TEXT, "this mail can't be read: give its text with --input-format text");
    }
    if (mail.paragraphs().isEmpty()) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE, "there is no text in this mail: give its attachments themselves");
    }
    List<String> byline = mail.author() == null ? List.of() : List.of(mail.author());
    Source source = new Source(path, item, mail.encoding(), MEDIA_TYPE, Sha256.of(bytes));
    return new ArticleText(mail.headline(), mail.paragraphs(), byline, mail.sent())
        .document(source, mail.warnings());
  }
}
