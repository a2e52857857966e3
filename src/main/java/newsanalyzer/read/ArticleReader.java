package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.document.MailReader;
import newsanalyzer.read.document.OfficeReader;
import newsanalyzer.read.document.PdfReader;
import newsanalyzer.read.html.PageMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of one article, of any format that holds just one.
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
  private final HtmlReader pagesInText;
  private final int maxCharacters;
  private final @Nullable String headline;
  private final @Nullable LocalDate published;

  /**
   * Takes the settings that hold for every article read.
   *
   * @param encoding the encoding of every input; null to find out
   * @param maxCharacters the longest article that is read, in code points; longer ones are refused
   * @param headline the headline of every article; null to leave it to the input
   * @param published the day of publication of every article; null to leave it to the input
   * @param withSourceOffsets whether to tell where the paragraphs of web pages stand in them
   */
  public ArticleReader(
      @Nullable Charset encoding,
      int maxCharacters,
      @Nullable String headline,
      @Nullable LocalDate published,
      boolean withSourceOffsets) {
    this.texts = new TextReader(new TextDecoder(encoding));
    this.pages = new HtmlReader(encoding, withSourceOffsets);
    this.pagesInText = new HtmlReader(UTF_8, withSourceOffsets);
    this.maxCharacters = maxCharacters;
    this.headline = headline;
    this.published = published;
  }

  /** How many bytes an article of this format may have. */
  int mostBytes(InputFormat format) {
    long ofText = (long) BYTES_PER_CHARACTER * maxCharacters;
    long most =
        switch (format) {
          case PDF, DOCX, ODT, EML -> Math.max(LARGEST_DOCUMENT, ofText);
          default -> ofText;
        };
    return (int) Math.min(most, Integer.MAX_VALUE - 16);
  }

  /**
   * Reads an article.
   *
   * @param format what the bytes are; a format that holds just one article
   * @throws RefusedException if there is no article in it, or it is too long
   */
  Document read(byte[] bytes, String path, @Nullable Integer item, InputFormat format)
      throws RefusedException {
    Document document =
        switch (format) {
          case TEXT -> texts.read(bytes, path, item);
          case HTML -> pages.read(bytes, path, item, null, Metadata.NONE);
          case PDF -> new PdfReader(maxCharacters).read(bytes, path, item);
          case DOCX -> new OfficeReader(maxCharacters).readDocx(bytes, path, item);
          case ODT -> new OfficeReader(maxCharacters).readOdt(bytes, path, item);
          case EML -> new MailReader().read(bytes, path, item);
          case JSON, XML, WARC -> throw new IllegalArgumentException(format + " holds several");
        };
    return checked(document);
  }

  /**
   * Reads a web page that came over the network.
   *
   * @param stated the encoding stated beside it; null if none was
   * @param known what whoever sent it says of it, which goes before what the page says
   * @param url where it came from, if the page doesn't know better; null if that isn't known
   * @throws RefusedException if there is no article in it, or it is too long
   */
  Document readPage(
      byte[] bytes,
      String path,
      @Nullable Integer item,
      @Nullable Charset stated,
      Metadata known,
      @Nullable String url)
      throws RefusedException {
    Document page = pages.read(bytes, path, item, stated, known);
    boolean isUrl = url != null && PageMetadata.isUrl(url);
    Metadata address = new Metadata(null, List.of(), null, isUrl ? url : null, null, null, null);
    return checked(page.withMetadata(page.metadata().orElse(address)));
  }

  /**
   * Reads a web page that stands in another text, whose encoding is done with.
   *
   * @param known what that text says of it, which goes before what the page says
   * @throws RefusedException if there is no article in it, or it is too long
   */
  Document readPage(String page, String path, @Nullable Integer item, Metadata known)
      throws RefusedException {
    return checked(pagesInText.read(page.getBytes(UTF_8), path, item, null, known));
  }

  /**
   * The article as it is handed on.
   *
   * @throws RefusedException if it is blank or too long
   */
  Document checked(Document document) throws RefusedException {
    String text = document.text();
    if (text.length() > maxCharacters && text.codePointCount(0, text.length()) > maxCharacters) {
      throw tooLarge();
    }
    if (text.codePoints().noneMatch(ArticleReader::isVisible)) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE,
          text.isEmpty() ? "the file is empty" : "there is nothing but white space in it");
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

  RefusedException tooLarge() {
    return new RefusedException(
        FailureKind.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "longer than the limit of %,d characters: split it, or raise --max-chars",
            maxCharacters));
  }
}
