package newsanalyzer.write.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Layer;
import newsanalyzer.write.Analyses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static final Set<Layer> ALL = EnumSet.allOf(Layer.class);

  private static final String HOSTILE =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u001B[31m\u202E";

  @Test
  void pageHoldsTheWholeTextAndMarksEachMention() throws IOException {
    Analysis analysis = Analyses.meeting("Talks", "Ann Lee", "Bo Ek", "Lyon", "We agree.");

    Document page = page(analysis);

    assertThat(page.select("article p").text()).isEqualTo(analysis.document().text());
    assertThat(page.select("a.people").eachText()).contains("Ann Lee", "Bo Ek");
    analysis
        .people()
        .forEach(
            person ->
                person
                    .mentions()
                    .forEach(
                        mention ->
                            assertThat(page.select("article [data-e=" + person.id() + "]").text())
                                .contains(mention.span().of(analysis.document().text()))));
  }

  @Test
  void whatStandsInAnArticleIsNeverMarkup() throws IOException {
    Document page = page(Analyses.meeting(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE));

    assertThat(page.select("img, iframe, object, link")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
    assertThat(page.html()).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void everyLinkLeadsToSomethingOnThePageAndNothingIsLoaded() throws IOException {
    Document page = page(Analyses.meeting("Talks", "Ann Lee", "Bo Ek", "Lyon", "We agree."));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[rel]").eachAttr("href"))
        .containsExactly("https://post.example/a_b?c=1&d=2");
    for (Element link : page.select("a:not([rel])")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    assertThat(page.select("[src]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void headingsAreInOrderAndLandmarksAreNamed() throws IOException {
    Document page = page(Analyses.meeting("Talks", "Ann Lee", "Bo Ek", "Lyon", "We agree."));

    int level = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("header, main, footer")).hasSize(3);
    assertThat(page.select("nav, aside").eachAttr("aria-label"))
        .containsExactly("What was found", "Kinds of finds");
    for (Element section : page.select("section")) {
      assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }
    assertThat(page.select("a").first()).hasToString(page.select("a.skip").toString());
  }

  @Test
  void buttonsSayWhetherTheirMarksAreShown() throws IOException {
    Document page = page(Analyses.meeting("Talks", "Ann Lee", "Bo Ek", "Lyon", "We agree."));

    assertThat(page.select(".filters button").eachText())
        .containsExactly("people", "events", "quotes");
    assertThat(page.select(".filters button").eachAttr("aria-pressed")).containsOnly("true");
  }

  @Test
  void layerThatWasSkippedHasNoSection() throws IOException {
    Analysis analysis = Analyses.empty();

    assertThat(page(analysis).select("h2").eachText()).containsExactly("Text");
  }

  @Test
  void failureIsAPageOfItsOwn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new HtmlWriter(ALL)
        .write(new Failure("<b>.txt", FailureKind.NO_ARTICLE, "the file is empty"), out);

    Document page = Jsoup.parse(out.toString(UTF_8));
    assertThat(page.select("h1").text()).isEqualTo("<b>.txt");
    assertThat(page.select("p").text()).contains("the file is empty");
  }

  private static Document page(Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter(ALL).write(analysis, out);
    return Jsoup.parse(out.toString(UTF_8));
  }
}
