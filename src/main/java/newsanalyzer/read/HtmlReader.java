package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.model.SourceParagraph;
import newsanalyzer.read.html.ArticleFinder;
import newsanalyzer.read.html.Block;
import newsanalyzer.read.html.PageMetadata;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page as one article: its headline, a paragraph of its own, and its text without what
 * stands around it; paragraphs are parted by blank lines. Nothing is fetched.
 *
 * <p>Holds no state but its settings, so one instance serves all threads.
 */
final class HtmlReader {

  /** So far into a page it says that it is one, or in which encoding it is. */
  private static final int SAMPLE = 4096;

  /**
   * Elements nested more deeply are put beside each other: Readability takes time that grows with
   * size times depth. Articles stand some 30 deep.
   */
  private static final int DEEPEST = 200;

  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]+charset\\s*=|<\\?xml[^>]+encoding\\s*=", Pattern.CASE_INSENSITIVE);

  private final ArticleFinder finder = new ArticleFinder();
  private final @Nullable Charset declared;
  private final TextDecoder decoder;
  private final boolean withPlaces;

  /**
   * Takes the settings.
   *
   * @param declared the encoding that the user named; null to find out
   * @param withPlaces whether to tell where the paragraphs stand in the page
   */
  HtmlReader(@Nullable Charset declared, boolean withPlaces) {
    this.declared = declared;
    this.withPlaces = withPlaces;
    this.decoder = new TextDecoder(declared);
  }

  /** Whether the bytes begin as a web page does. */
  static boolean isPage(byte[] bytes) {
    return PAGE_START.matcher(head(bytes)).matches();
  }

  /**
   * Reads a page.
   *
   * @param item {@link Source#item}
   * @param stated the encoding that whoever sent the page stated beside it; null if nobody did
   * @param known what is known of the article, which goes before what the page says
   * @throws RefusedException if there is no article on it, or it isn't text
   */
  Document read(
      byte[] bytes, String path, @Nullable Integer item, @Nullable Charset stated, Metadata known)
      throws RefusedException {
    List<String> warnings = new ArrayList<>();
    org.jsoup.nodes.Document page = parse(bytes, declared == null ? stated : declared, warnings);
    Metadata metadata = known.orElse(PageMetadata.of(page));
    List<Block> blocks = finder.find(page, metadata.headline());
    if (blocks.isEmpty()) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE,
          "no article was found on this page: give its text with --input-format text");
    }
    Source source = new Source(path, item, page.charset().name(), "text/html", Sha256.of(bytes));
    String text =
        ArticleLayout.text(metadata.headline(), blocks.stream().map(Block::text).toList());
    List<SourceParagraph> places =
        withPlaces ? SourceParagraphs.of(text, blocks, decoded(bytes, page.charset())) : List.of();
    return new Document(source, metadata, text, places, null, warnings);
  }

  /** The encoding is the user's, that of a byte order mark, the page's own, or found out. */
  private org.jsoup.nodes.Document parse(
      byte[] bytes, @Nullable Charset known, List<String> warnings) throws RefusedException {
    boolean isUnknown =
        known == null && ByteOrderMark.of(bytes) == null && !DECLARED.matcher(head(bytes)).find();
    try {
      if (isUnknown) {
        TextDecoder.Decoded decoded = decoder.decodeMarkup(bytes);
        warnings.addAll(decoded.warnings());
        org.jsoup.nodes.Document page = Jsoup.parse(decoded.text(), parser());
        page.charset(Charset.forName(decoded.encoding()));
        return page;
      }
      String name = known == null ? null : known.name();
      return Jsoup.parse(new ByteArrayInputStream(bytes), name, "", parser());
    } catch (IOException e) {
      throw new RefusedException(
          FailureKind.NOT_TEXT, "this page can't be read: " + e.getMessage());
    }
  }

  private Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(withPlaces);
  }

  /** The page that the parser's positions count in. */
  private static String decoded(byte[] bytes, Charset charset) {
    String page = new String(bytes, charset);
    return page.startsWith("\uFEFF") ? page.substring(1) : page;
  }

  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), ISO_8859_1);
    return head.replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }
}
