package newsanalyzer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input as one article, by what its bytes are: a web page, or else plain text.
 *
 * <p>Holds no state but its settings, so one instance serves all threads.
 */
public final class ArticleReader {

  /** UTF-8 and UTF-16 take at most four bytes a character; more bytes than that are too many. */
  private static final int BYTES_PER_CHARACTER = 4;

  private final TextReader texts;
  private final HtmlReader pages;
  private final @Nullable InputFormat format;
  private final int maxCharacters;
  private final @Nullable String headline;
  private final @Nullable LocalDate published;

  /**
   * Takes the settings that hold for every article read.
   *
   * @param encoding the encoding of every input; null to find out
   * @param format what every input is; null to find out
   * @param maxCharacters the longest article that is read, in code points; longer ones are refused
   * @param headline the headline of every article; null to leave it to the input
   * @param published the day of publication of every article; null to leave it to the input
   */
  public ArticleReader(
      @Nullable Charset encoding,
      @Nullable InputFormat format,
      int maxCharacters,
      @Nullable String headline,
      @Nullable LocalDate published) {
    this.texts = new TextReader(new TextDecoder(encoding));
    this.pages = new HtmlReader(encoding);
    this.format = format;
    this.maxCharacters = maxCharacters;
    this.headline = headline;
    this.published = published;
  }

  /**
   * Reads {@code in} to its end, or until it is plainly too long.
   *
   * @param path what to call the input in messages and in {@link Source#path}
   * @throws IOException if reading breaks off
   * @throws RefusedException if it is no text, blank or too long
   */
  public Document read(InputStream in, String path) throws IOException, RefusedException {
    long maxBytes = (long) BYTES_PER_CHARACTER * maxCharacters;
    byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > maxBytes) {
      throw tooLarge();
    }
    boolean isPage = format == null ? HtmlReader.isPage(bytes) : format == InputFormat.HTML;
    Document document = isPage ? pages.read(bytes, path) : texts.read(bytes, path);
    String text = document.text();
    if (text.length() > maxCharacters && text.codePointCount(0, text.length()) > maxCharacters) {
      throw tooLarge();
    }
    if (text.codePoints().noneMatch(ArticleReader::isVisible)) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE,
          bytes.length == 0 ? "the file is empty" : "there is nothing but white space in it");
    }
    return document.withMetadata(document.metadata().withGiven(headline, published));
  }

  /** {@link String#isBlank} doesn't know no-break spaces and zero-width characters. */
  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.CONTROL;
  }

  /** Refuses a file whose size alone says that it is too long, before a byte of it is read. */
  public void checkSize(long bytes) throws RefusedException {
    if (bytes > (long) BYTES_PER_CHARACTER * maxCharacters) {
      throw tooLarge();
    }
  }

  private RefusedException tooLarge() {
    return new RefusedException(
        FailureKind.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "longer than the limit of %,d characters: split it, or raise --max-chars",
            maxCharacters));
  }
}
