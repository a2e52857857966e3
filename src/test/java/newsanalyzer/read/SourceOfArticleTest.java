package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.Document;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Sha256;
import newsanalyzer.read.json.NewsFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's object or element tells of it, and what it is known by. */
class SourceOfArticleTest {

  private static final String PAGE =
      "<html><head><meta property='og:site_name' content='The Post'>"
          + "<meta name='author' content='Desk'></head><body><article><h1>Page says | The Post</h1>"
          + "<p>The council of Lyon voted on Monday to close the old bridge for two years.</p>"
          + "<p>It was built in 1891 and carries nine thousand cars and trucks a day.</p>"
          + "</article></body></html>";

  @Test
  void objectWithWholePageGoesBeforeWhatThePageSays() {
    Metadata metadata =
        only(
                "{\"title\": \"Bridge shut\", \"published_date\": 1772618400,"
                    + " \"url\": \"https://p.example/b\", \"html\": \"%s\"}",
                PAGE)
            .metadata();

    assertThat(metadata.headline()).isEqualTo("Bridge shut");
    assertThat(metadata.datePublished()).hasToString("2026-03-04");
    assertThat(metadata.canonicalUrl()).isEqualTo("https://p.example/b");
    assertThat(metadata.publisher()).isEqualTo("The Post");
    assertThat(metadata.byline()).containsExactly("Desk");
  }

  @Test
  void pageTellsWhatTheObjectDoesNot() {
    Document document = only("{\"html\": \"%s\"}", PAGE);

    assertThat(document.metadata().headline()).isEqualTo("Page says");
    assertThat(document.text()).startsWith("Page says\n\nThe council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"Oslo had a fire.\"}",
        "  {\"text\": \"Oslo had a fire.\"}\n\n",
        "\uFEFF{\"text\":\n \"Oslo had a fire.\"}\n",
        "{\"articles\": [{\"text\": \"Oslo had a fire.\"}]}\n",
        "<nitf><body><body.content><p>Oslo had a fire.</p></body.content></body></nitf>\n",
        "<?xml version=\"1.0\"?>\n<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">"
            + "<contentSet><inlineData>Oslo had a fire.</inlineData></contentSet></newsItem> \n"
      })
  void onlyArticleOfAFileIsKnownByTheFile(String file) {
    Document document = read(file).get(0);

    assertThat(document.text()).isEqualTo("Oslo had a fire.");
    assertThat(document.source().item()).isNull();
    assertThat(document.source().sha256()).isEqualTo(Sha256.of(file.getBytes(UTF_8)));
  }

  @Test
  void oneOfSeveralArticlesIsKnownByItsOwnBytes() {
    List<Document> documents = read("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");

    assertThat(documents)
        .extracting(document -> document.source().sha256())
        .containsExactly(
            Sha256.of("{\"text\": \"One.\"}".getBytes(UTF_8)),
            Sha256.of("{\"text\": \"Two.\"}".getBytes(UTF_8)));
  }

  private static Document only(String json, String page) {
    return read(json.formatted(page.replace("\"", "\\\""))).get(0);
  }

  private static List<Document> read(String file) {
    Collected read = new Collected();
    ArticleReader reader = new ArticleReader(null, 2_000_000, null, null, false);
    new Unpacker(reader, null, null, new NewsFields(Map.of()), NameFilter.KNOWN, read)
        .read(new ByteArrayInputStream(file.getBytes(UTF_8)), "in");
    assertThat(read.failures()).isEmpty();
    return read.documents();
  }
}
