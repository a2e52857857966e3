package newsanalyzer.read.document.mail;

import java.util.List;
import newsanalyzer.read.html.Block;
import newsanalyzer.read.html.Blocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the web page in a mail, in all of its paragraphs: a mail has little around its text. What
 * mail programs mark as quoted or as signature is left out. Holds no state.
 */
final class HtmlBody {

  private static final String LEFT_OUT =
      "blockquote[type=cite], .gmail_quote,"
          + " .gmail_signature, .moz-cite-prefix, .moz-signature, .yahoo_quoted,"
          + " [style*=display:none], [style*=display: none], [hidden], noscript, template";

  /** As for web pages: layouts of mails are tables in tables, some 30 deep. */
  private static final int DEEPEST = 200;

  private HtmlBody() {}

  static List<String> paragraphs(String body) {
    Document page = Jsoup.parse(body, Parser.htmlParser().setMaxDepth(DEEPEST));
    Document own = page.clone();
    own.select(LEFT_OUT).remove();
    List<Block> blocks = Blocks.of(own.body());
    return (blocks.isEmpty() ? Blocks.of(page.body()) : blocks).stream().map(Block::text).toList();
  }
}
