package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Document;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.SourceParagraph;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final String FIRST =
      "The council of Lyon voted on Monday to close the old bridge for two years, the mayor said.";
  private static final String SECOND =
      "Engineers had found cracks in three of its pillars in May, and lorries were banned at once.";
  private static final String THIRD =
      "Shopkeepers on the east bank fear for their trade, and asked the city for help with rents.";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>Bridge closed - The Post</title>
      <meta property="og:site_name" content="The Post">
      <link rel="canonical" href="https://post.example/bridge">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
        "headline": "Bridge closed", "datePublished": "2026-03-04T10:00:00Z",
        "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "By Bo Ek"}]}]}</script>
      </head><body>
      <nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
      <article><h1>Bridge closed</h1>
      <figure><img src="b.jpg"><figcaption>The bridge in May</figcaption></figure>
      <p>%s</p><div class="newsletter-box"><p>Get our letter</p></div><p>%s</p>
      <p><a href="/x">Read more about bridges</a></p><p>%s</p>
      <p>Copyright The Post 2026</p></article>
      <footer>All rights reserved</footer></body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  @Test
  void readsHeadlineAndTextWithoutWhatStandsAround() throws RefusedException {
    Document document = read(PAGE.getBytes(UTF_8));

    assertThat(document.text())
        .isEqualTo(String.join("\n\n", "Bridge closed", FIRST, SECOND, THIRD));
    assertThat(document.source().mediaType()).isEqualTo("text/html");
  }

  @Test
  void readsWhatThePageSaysOfItself() throws RefusedException {
    Metadata metadata = read(PAGE.getBytes(UTF_8)).metadata();

    assertThat(metadata.headline()).isEqualTo("Bridge closed");
    assertThat(metadata.byline()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(metadata.publisher()).isEqualTo("The Post");
    assertThat(metadata.canonicalUrl()).isEqualTo("https://post.example/bridge");
    assertThat(metadata.inLanguage()).isEqualTo("en-GB");
    assertThat(metadata.datePublished()).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(metadata.datePublishedFrom()).isEqualTo(DatePublishedFrom.METADATA);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset='windows-1252'>, windows-1252, windows-1252",
    "<meta charset='utf-8'>, UTF-8, UTF-8",
    "'', UTF-8, UTF-8",
    "'', windows-1252, windows-1252",
  })
  void encodingIsDeclaredOrFoundOut(String declared, String written, String read)
      throws RefusedException {
    String page = "<html>" + declared + "<p>" + FIRST + " Café Müller.</p><p>" + SECOND + "</p>";

    Document document = read(page.getBytes(Charset.forName(written)));

    assertThat(document.text()).contains("Café Müller.");
    assertThat(document.source().encoding()).isEqualTo(read);
  }

  @Test
  void byteOrderMarkGoesBeforeWhatThePageDeclares() throws RefusedException {
    String page = "\uFEFF<html><meta charset='utf-8'><p>" + FIRST + "</p><p>" + SECOND + "</p>";

    assertThat(read(page.getBytes(UTF_16LE)).text()).contains(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        " \n<!-- saved --><HTML lang=en>",
        "<?xml version='1.0'?><html xmlns='x'>",
        "<body>",
      })
  void knowsPagesByTheirBeginning(String start) {
    assertThat(HtmlReader.isPage(start.getBytes(ISO_8859_1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A text about <html>.", "<rss version='2.0'>", "<htmlx>", "<p>x</p>"})
  void takesNothingElseForPages(String start) {
    assertThat(HtmlReader.isPage(start.getBytes(ISO_8859_1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><script>var a = 'text';</script>",
      })
  void pageWithoutArticleIsRefused(String page) {
    assertThatThrownBy(() -> read(page.getBytes(UTF_8)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("no article was found");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void staysFastOnDeepAndWidePages() throws RefusedException {
    String deep = "<html>" + "<div>".repeat(10_000) + "<p>" + FIRST + "</p>";
    String wide = "<html>" + ("<p>" + FIRST + " " + SECOND + "</p>").repeat(5_000);

    assertThat(read(deep.getBytes(UTF_8)).text()).contains(FIRST);
    assertThat(read(wide.getBytes(UTF_8)).text()).contains(FIRST);
  }

  @Test
  void tellsWhereParagraphsStandInThePageIfAsked() throws RefusedException {
    String page =
        "\uFEFF<html><head><title>😀 x</title></head><body><article><h1>Bridge closed</h1>\r\n<p>"
            + FIRST
            + "</p><p class=x>"
            + SECOND
            + "<p>😀 "
            + FIRST
            + "</p></article></body></html>";

    Document document =
        new HtmlReader(null, true)
            .read(page.getBytes(UTF_8), "page.html", null, null, Metadata.NONE);

    String decoded = page.substring(1);
    assertThat(document.paragraphs()).hasSizeGreaterThanOrEqualTo(2);
    for (SourceParagraph paragraph : document.paragraphs()) {
      String text = paragraph.span().of(document.text());
      Span codePoints = paragraph.sourceInCodePoints();
      assertThat(paragraph.source().of(decoded)).startsWith("<p").contains(text);
      assertThat(codePoints.start())
          .isEqualTo(decoded.codePointCount(0, paragraph.source().start()));
      assertThat(codePoints.end()).isEqualTo(decoded.codePointCount(0, paragraph.source().end()));
    }
    assertThat(read(page.getBytes(UTF_8)).paragraphs()).isEmpty();
  }

  private static Document read(byte[] page) throws RefusedException {
    return new HtmlReader(null, false).read(page, "page.html", null, null, Metadata.NONE);
  }
}
