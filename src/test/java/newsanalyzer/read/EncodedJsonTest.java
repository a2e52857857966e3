package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Map;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.Sha256;
import newsanalyzer.read.json.NewsFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON and feeds that aren't in UTF-8, as some systems write them without being asked. */
class EncodedJsonTest {

  private static final String LINES =
      """
      {"title":"Café burns","text":"A café in Orléans burned."}
      {"text":"Tōkyō’s mayor resigned."}
      """;

  private final Collected read = new Collected();

  @ParameterizedTest
  @CsvSource({"UTF-16LE,'\uFEFF'", "UTF-16BE,'\uFEFF'", "UTF-32LE,'\uFEFF'", "UTF-16LE,''"})
  void tellsTheEncodingFromTheFirstBytes(String encoding, String mark) {
    unpack((mark + LINES).getBytes(Charset.forName(encoding)), null);

    assertThat(read.failures()).isEmpty();
    assertThat(read.documents())
        .extracting(Document::text)
        .containsExactly("Café burns\n\nA café in Orléans burned.", "Tōkyō’s mayor resigned.");
    assertThat(read.documents())
        .extracting(one -> one.source().encoding())
        .containsExactly(encoding, encoding);
  }

  @Test
  void digestsTheFileAsItIs() {
    byte[] file = ("\uFEFF" + LINES.lines().findFirst().orElseThrow()).getBytes(UTF_16LE);

    unpack(file, null);

    assertThat(read.documents())
        .singleElement()
        .extracting(one -> one.source().sha256())
        .isEqualTo(Sha256.of(file));
  }

  @Test
  void believesTheUserAboutTextAndAboutPagesInIt() {
    unpack("{\"text\":\"A café burned.\"}".getBytes(ISO_8859_1), ISO_8859_1);
    unpack(
        "{\"html\":\"<html><body><p>A café in Orléans burned on Monday.</p></body></html>\"}"
            .getBytes(ISO_8859_1),
        ISO_8859_1);

    assertThat(read.documents())
        .extracting(Document::text)
        .containsExactly("A café burned.", "A café in Orléans burned on Monday.");
  }

  @Test
  void asksForTheEncodingOfWhatIsNoUtf8() {
    unpack("{\"text\":\"A café burned.\"}".getBytes(ISO_8859_1), null);

    assertThat(read.failures())
        .extracting(Failure::message)
        .containsExactly("this JSON is not in UTF-8: name its encoding with --encoding");
  }

  @Test
  void tellsTheEncodingOfFeeds() {
    String feed =
        "<rss version=\"2.0\"><channel><item><description>A café burned.</description></item>"
            + "</channel></rss>";

    unpack(feed.getBytes(UTF_16LE), null);

    assertThat(read.documents()).extracting(Document::text).containsExactly("A café burned.");
  }

  private void unpack(byte[] input, @Nullable Charset encoding) {
    ArticleReader reader = new ArticleReader(encoding, 2_000_000, null, null, false);
    NewsFields fields = new NewsFields(Map.of());
    new Unpacker(reader, encoding, null, fields, NameFilter.KNOWN, read)
        .read(new ByteArrayInputStream(input), "in");
  }
}
