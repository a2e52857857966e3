package newsanalyzer.read.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import newsanalyzer.model.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a feed, one at a time: only one is held in memory. Knows no document type and no
 * entities but those of XML and HTML, so nothing outside the feed is ever read. Used by a single
 * thread.
 */
public final class FeedArticles implements Closeable {

  /** Elements nested more deeply are put beside each other. */
  private static final int DEEPEST = 200;

  private final StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST));
  private final FeedKind kind;
  private final Function<Element, FeedArticle> reading;

  /** Takes the feed, which is closed with this. */
  public FeedArticles(FeedKind kind, Reader in) {
    this.kind = kind;
    this.reading =
        switch (kind) {
          case RSS -> FeedArticles::ofRss;
          case ATOM -> FeedArticles::ofAtom;
          case NEWSML_G2 -> AgencyArticles::ofNewsMl;
          case NITF -> AgencyArticles::ofNitf;
        };
    parser.parse(in, "");
  }

  /**
   * The next article; null at the end.
   *
   * @throws IOException if reading breaks off
   */
  public @Nullable FeedArticle next() throws IOException {
    try {
      Element article = parser.selectNext("*|" + kind.article());
      if (article == null) {
        return null;
      }
      FeedArticle read = reading.apply(article);
      article.remove(); // the parser keeps what it has read
      return read;
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    parser.close();
  }

  private static FeedArticle ofRss(Element item) {
    Fields fields = new Fields(item);
    String content = fields.first("> content|encoded", "> description", "> summary");
    Metadata metadata =
        fields.metadata(
            fields.first("> title"),
            fields.all("> dc|creator, > author"),
            new Fields(item.root()).first("channel > title"),
            fields.first("> link", "> guid"),
            new Fields(item.root()).first("channel > language"),
            fields.first("> pubDate", "> dc|date"));
    return new FeedArticle(metadata, Fields.paragraphs(content), item.outerHtml());
  }

  private static FeedArticle ofAtom(Element entry) {
    Fields fields = new Fields(entry);
    Element content = entry.selectFirst("> *|content:not([src]), > *|summary");
    Element link = entry.selectFirst("> *|link[rel=alternate], > *|link:not([rel])");
    Metadata metadata =
        fields.metadata(
            fields.first("> *|title"),
            fields.all("> *|author > *|name"),
            new Fields(entry.root()).first("*|feed > *|title"),
            link == null ? null : link.attr("href"),
            fields.language(),
            fields.first("> *|published", "> *|updated"));
    return new FeedArticle(
        metadata,
        content == null
            ? List.of()
            : content.attr("type").equals("xhtml")
                ? Fields.paragraphs(content)
                : Fields.paragraphs(content.wholeText()),
        entry.outerHtml());
  }
}
