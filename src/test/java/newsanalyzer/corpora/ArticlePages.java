package newsanalyzer.corpora;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Web pages with the article that a person marked in each (article-extraction-benchmark). */
public final class ArticlePages {

  private static final String FOLDER = "eval-only/article-extraction/";

  private ArticlePages() {}

  /**
   * A page.
   *
   * @param file its bytes, packed by gzip
   * @param url its address
   * @param article the text that was marked, without the headline
   */
  public record Page(Path file, String url, String article) {

    /** Its bytes. */
    public byte[] html() {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The pages.
   *
   * @param develop whether those to work on, or those that are only measured
   */
  public static List<Page> read(boolean develop) {
    Set<String> toWorkOn = Set.copyOf(Corpora.lines(Corpora.path(FOLDER + "develop.txt")));
    List<Page> pages = new ArrayList<>();
    try {
      String json = Files.readString(Corpora.path(FOLDER + "ground-truth.json"), UTF_8);
      for (Map.Entry<String, JsonNode> page : new JsonMapper().readTree(json).properties()) {
        if (toWorkOn.contains(page.getKey()) == develop) {
          Path file = Corpora.path(FOLDER + "html/" + page.getKey() + ".html.gz");
          String url = page.getValue().get("url").stringValue();
          pages.add(
              new Page(
                  file,
                  url.contains("://") ? url : "https://" + url,
                  page.getValue().get("articleBody").stringValue()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** The files of all pages. */
  public static List<Path> files() {
    return List.of(
        Corpora.path(FOLDER + "ground-truth.json"), Corpora.path(FOLDER + "develop.txt"));
  }
}
