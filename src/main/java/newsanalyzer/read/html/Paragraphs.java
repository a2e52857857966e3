package newsanalyzer.read.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The paragraphs of a piece of HTML that is an article and nothing else. Holds no state. */
public final class Paragraphs {

  /** Elements nested more deeply are put beside each other, as in whole pages. */
  private static final int DEEPEST = 200;

  private static final String FURNITURE = "script, style, noscript, template, figcaption, iframe";

  private static final Pattern HTML =
      Pattern.compile(
          "<(?:p|br|div|h[1-6]|ul|ol|blockquote|span|a|em|strong|b|i)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private Paragraphs() {}

  /** The paragraphs of a fragment of HTML, as a feed or a crawler's file has it. */
  public static List<String> ofHtml(String html) {
    Element body = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST)).body();
    body.select(FURNITURE).remove();
    return of(body);
  }

  /** The paragraphs below an element, names of elements without a prefix. */
  public static List<String> of(Element element) {
    return Blocks.of(element).stream().map(Block::text).toList();
  }

  /** Whether a text is written in HTML, as far as it has elements of text. */
  public static boolean isHtml(String text) {
    return HTML.matcher(text).find();
  }

  /**
   * The paragraphs of a text that may be plain or HTML: of plain text those parted by blank lines,
   * or, if there are none of those, its lines.
   */
  public static List<String> ofText(String text) {
    if (isHtml(text)) {
      return ofHtml(text);
    }
    String plain = unescaped(text).strip();
    String[] parts = plain.split("\\R\\s*\\R", -1);
    return Stream.of(parts.length == 1 ? plain.split("\\R", -1) : parts)
        .map(Paragraphs::oneLine)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A headline or a name on one line, whether it is plain text or HTML. */
  public static String plain(String words) {
    return oneLine(isHtml(words) ? String.join(" ", ofHtml(words)) : unescaped(words));
  }

  private static String unescaped(String text) {
    return Parser.unescapeEntities(text, false);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
