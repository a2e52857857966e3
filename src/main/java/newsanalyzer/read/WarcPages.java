package newsanalyzer.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive as articles: each answer that brought HTML is one. Other records
 * are passed over. One page is in memory at a time.
 *
 * <p>Used by a single thread; the articles it hands on may be read by any.
 */
final class WarcPages {

  private static final int OK = 200;

  private final ArticleReader reader;
  private final ArticleSink sink;

  WarcPages(ArticleReader reader, ArticleSink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /**
   * Hands on the pages of an archive.
   *
   * @throws IOException if reading breaks off; what was read before is handed on
   */
  void read(InputStream in, String path) throws IOException {
    sink.expectSeveral();
    int item = 0;
    WarcReader records = new WarcReader(in); // closing it would close the stream
    while (true) {
      WarcRecord record = next(records);
      if (record == null) {
        return;
      }
      if (record instanceof WarcResponse response && isPage(response)) {
        item++;
        add(response, path, item);
      }
    }
  }

  private static @Nullable WarcRecord next(WarcReader records) throws IOException {
    try {
      return records.next().orElse(null);
    } catch (IllegalArgumentException e) { // a length that is no number
      throw new EOFException(e.getMessage());
    }
  }

  private static boolean isPage(WarcResponse response) {
    try {
      return response.contentType().base().equals(MediaType.HTTP)
          && response.http().status() == OK
          && isHtml(response.http().contentType());
    } catch (IOException | IllegalArgumentException e) {
      return false; // the server's own headers are broken
    }
  }

  private static boolean isHtml(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }

  private void add(WarcResponse response, String path, int item) throws IOException {
    int most = reader.mostBytes(InputFormat.HTML);
    HttpResponse http = response.http();
    byte[] page;
    try {
      page = http.bodyDecoded().stream().readNBytes(most + 1);
    } catch (IOException e) {
      sink.add(
          new Failure(
              path, item, FailureKind.UNREADABLE, "the page is damaged: " + e.getMessage()));
      return;
    }
    if (page.length > most) {
      sink.add(new Failure(path, item, FailureKind.TOO_LARGE, reader.tooLarge().getMessage()));
      return;
    }
    Charset stated = charset(http.contentType());
    String url = response.target();
    sink.add(
        new UnreadArticle(
            path, item, () -> reader.readPage(page, path, item, stated, Metadata.NONE, url)));
  }

  private static @Nullable Charset charset(MediaType type) {
    try {
      return type.parameters().containsKey("charset")
          ? Charset.forName(type.parameters().get("charset"))
          : null;
    } catch (IllegalArgumentException e) {
      return null; // no such encoding
    }
  }
}
