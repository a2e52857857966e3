package newsanalyzer.read.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of XML that hold news articles, each known by the name of its outermost element. */
public enum FeedKind {
  /** RSS 2.0, and 1.0, whose outermost element is RDF's. */
  RSS("rss|RDF", "item"),
  /** Atom, RFC 4287. */
  ATOM("feed|entry", "entry"),
  /** IPTC NewsML-G2: one item, or a message of several. */
  NEWSML_G2("newsItem|newsMessage|packageItem", "newsItem"),
  /** IPTC News Industry Text Format. */
  NITF("nitf", "nitf");

  private static final Pattern OUTERMOST =
      Pattern.compile(
          "\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)*"
              + "<(?:[\\w.-]+:)?([\\w.-]+)[\\s/>].*",
          Pattern.DOTALL);

  private final Pattern root;
  private final String article;

  FeedKind(String root, String article) {
    this.root = Pattern.compile(root);
    this.article = article;
  }

  /** The name of the element that holds an article. */
  String article() {
    return article;
  }

  /**
   * The name of the outermost element, without a prefix; null if it is no XML.
   *
   * @param head the beginning of the file
   */
  public static @Nullable String outermost(String head) {
    Matcher matcher = OUTERMOST.matcher(head);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The kind whose outermost element is called so; null if none is. */
  public static @Nullable FeedKind of(String outermost) {
    for (FeedKind kind : values()) {
      if (kind.root.matcher(outermost).matches()) {
        return kind;
      }
    }
    return null;
  }
}
