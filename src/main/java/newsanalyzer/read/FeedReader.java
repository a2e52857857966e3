package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.security.DigestInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.read.xml.FeedArticle;
import newsanalyzer.read.xml.FeedArticles;
import newsanalyzer.read.xml.FeedKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML in which news is sent as articles, one in memory at a time.
 *
 * <p>Used by a single thread; the articles it hands on may be read by any.
 */
final class FeedReader {

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private final ArticleReader reader;
  private final @Nullable Charset encoding;
  private final ArticleSink sink;

  FeedReader(ArticleReader reader, @Nullable Charset encoding, ArticleSink sink) {
    this.reader = reader;
    this.encoding = encoding;
    this.sink = sink;
  }

  /**
   * Hands on the articles of a file.
   *
   * @param head the file's beginning, which {@code in} begins with, too
   * @throws IOException if reading breaks off; what was read before is handed on
   * @throws RefusedException if it is no XML of news, or has no articles
   */
  void read(InputStream in, Head head, String path) throws IOException, RefusedException {
    String outermost = FeedKind.outermost(head.text());
    FeedKind kind = outermost == null ? null : FeedKind.of(outermost);
    if (kind == null) {
      throw new RefusedException(
          FailureKind.NOT_TEXT,
          "this is XML, but not of a kind that is known: RSS, Atom, NewsML-G2 and NITF are");
    }
    Charset charset = charset(head);
    DigestInputStream digested = new DigestInputStream(in, Sha256.digest());
    BufferedReader text = new BufferedReader(new InputStreamReader(digested, charset));
    try (FeedArticles articles = new FeedArticles(kind, text)) {
      FeedArticle first = articles.next();
      FeedArticle second = first == null ? null : articles.next();
      if (first == null) {
        throw new RefusedException(FailureKind.NO_ARTICLE, "there are no articles in this feed");
      }
      if (second == null && kind != FeedKind.RSS && kind != FeedKind.ATOM) {
        add(first, path, null, charset, Sha256.of(digested.getMessageDigest()));
        return;
      }
      sink.expectSeveral();
      add(first, path, 1, charset, null);
      int item = 1;
      for (FeedArticle next = second; next != null; next = articles.next()) {
        item++;
        add(next, path, item, charset, null);
      }
    }
  }

  /**
   * Hands on an article; {@code ofFile} is the digest of the file if there is nothing else in it.
   */
  private void add(
      FeedArticle article,
      String path,
      @Nullable Integer item,
      Charset charset,
      @Nullable String ofFile) {
    sink.add(new UnreadArticle(path, item, () -> document(article, path, item, charset, ofFile)));
  }

  private Document document(
      FeedArticle article,
      String path,
      @Nullable Integer item,
      Charset charset,
      @Nullable String ofFile)
      throws RefusedException {
    if (article.paragraphs().isEmpty()) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE, "there is no text in this item, only what leads to it");
    }
    String sha256 = ofFile != null ? ofFile : Sha256.of(article.xml().getBytes(UTF_8));
    Source source = new Source(path, item, charset.name(), "application/xml", sha256);
    String text = ArticleLayout.text(article.metadata().headline(), article.paragraphs());
    return reader.checked(new Document(source, article.metadata(), text, List.of()));
  }

  private Charset charset(Head head) {
    Charset shown = head.charset(encoding);
    if (shown != null) {
      return shown;
    }
    Matcher declared = ENCODING.matcher(head.text());
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }
}
