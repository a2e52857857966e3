package newsanalyzer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Source;
import newsanalyzer.read.document.DocumentSniffer;
import newsanalyzer.read.document.MailReader;
import newsanalyzer.read.document.OfficeReader;
import newsanalyzer.read.document.PdfReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input as one article, by what its bytes are: a web page, a document, a mail, or else
 * plain text.
 *
 * <p>Holds no state but its settings, so one instance serves all threads.
 */
public final class ArticleReader {

  /** UTF-8 and UTF-16 take at most four bytes a character; more bytes than that are too many. */
  private static final int BYTES_PER_CHARACTER = 4;

  /** In bytes: documents with pictures in print quality are that large. */
  private static final int LARGEST_DOCUMENT = 128 << 20;

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
      bytes = wholeDocument(bytes, in, path);
    }
    Document document =
        switch (format == null ? formatOf(bytes, path) : format) {
          case TEXT -> texts.read(bytes, path);
          case HTML -> pages.read(bytes, path);
          case PDF -> new PdfReader(maxCharacters).read(bytes, path, null);
          case DOCX -> new OfficeReader(maxCharacters).readDocx(bytes, path, null);
          case ODT -> new OfficeReader(maxCharacters).readOdt(bytes, path, null);
          case EML -> new MailReader().read(bytes, path, null);
        };
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

  /** What the bytes are; plain text, if nothing else. */
  private static InputFormat formatOf(byte[] bytes, String path) {
    if (HtmlReader.isPage(bytes)) {
      return InputFormat.HTML;
    }
    if (DocumentSniffer.isPdf(bytes)) {
      return InputFormat.PDF;
    }
    if (DocumentSniffer.isDocx(bytes, path)) {
      return InputFormat.DOCX;
    }
    if (DocumentSniffer.isOdt(bytes, path)) {
      return InputFormat.ODT;
    }
    return DocumentSniffer.isMail(bytes, path) ? InputFormat.EML : InputFormat.TEXT;
  }

  /** Documents have pictures and fonts beside their text. */
  private byte[] wholeDocument(byte[] begin, InputStream in, String path)
      throws IOException, RefusedException {
    boolean isDocument =
        DocumentSniffer.isPdf(begin)
            || DocumentSniffer.mayBeOffice(begin)
            || DocumentSniffer.isMail(begin, path);
    if (!isDocument || begin.length > LARGEST_DOCUMENT) {
      throw tooLarge();
    }
    byte[] rest = in.readNBytes(LARGEST_DOCUMENT - begin.length + 1);
    if (begin.length + rest.length > LARGEST_DOCUMENT) {
      throw tooLarge();
    }
    byte[] whole = Arrays.copyOf(begin, begin.length + rest.length);
    System.arraycopy(rest, 0, whole, begin.length, rest.length);
    return whole;
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
    if (bytes > Math.max(LARGEST_DOCUMENT, (long) BYTES_PER_CHARACTER * maxCharacters)) {
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
