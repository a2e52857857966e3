package newsanalyzer.write.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.write.Analyses;
import newsanalyzer.write.html.IndexEntry.Dated;
import newsanalyzer.write.html.IndexEntry.Named;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IndexPageTest {

  @Test
  void joinsThoseOfOneNameWhomNothingTellsApart() throws IOException {
    Document page =
        page(
            entry("a.html", person("Ann Lee", "mayor of lyon"), person("Bo Ek", "")),
            entry("b.html", person("ANN LEE", ""), person("Bo Ek", "")),
            entry("c.html", person("Ann Lee", "football coach")));

    assertThat(page.select("ul.tops li").eachText())
        .containsExactly("Ann Lee 2 articles", "Bo Ek 2 articles", "Ann Lee 1 article");
    assertThat(page.select(".note").text()).contains("by their names alone");
  }

  @Test
  void joinsPlacesByWhereTheyAre() throws IOException {
    Document page =
        page(
            entry("a.html", place("US", 39.8, -98.6), place("Lyon", null, null)),
            entry("b.html", place("United States", 39.8, -98.6), place("LYON", null, null)),
            entry("c.html", place("Lyon", 45.75, 4.85)));

    assertThat(page.select("ul.tops li").eachText())
        .containsExactly("Lyon 2 articles", "United States 2 articles", "Lyon 1 article");
  }

  @Test
  void namesThoseJoinedAsMostArticlesDo() throws IOException {
    Document page =
        page(
            entry("a.html", place("OSLO", 59.9, 10.7), place("United States", 39.8, -98.6)),
            entry("b.html", place("US", 39.8, -98.6), place("Oslo", 59.9, 10.7)),
            entry("c.html", place("US", 39.8, -98.6)));

    assertThat(page.select("ul.tops li").eachText())
        .containsExactly("US 3 articles", "Oslo 2 articles");
    assertThat(page.select(".legend a, .legend li > span").eachText())
        .containsExactly("US 3 articles", "Oslo 2 articles");
  }

  @Test
  void rowsSayWhichNamesTheyAreChosenBy() throws IOException {
    Document page =
        page(entry("a.html", person("Ann Lee", "")), entry("b.html", person("Bo Ek", "")));

    String ann = page.select("button:contains(Ann Lee)").attr("data-of");
    assertThat(page.select("tr[data-e=" + ann + "] a").eachText()).containsExactly("a.html");
  }

  @Test
  void linksLeadToTheArticlesWhateverTheirNames() throws IOException {
    Document page = page(entry("a b/ü#1?.html"), entry("javascript:alert(1).html"));

    assertThat(page.select("td a").eachAttr("href"))
        .containsExactly("./a%20b/%C3%BC%231%3F.html", "./javascript%3Aalert%281%29.html");
  }

  @Test
  void columnInWhichNothingWouldStandIsLeftOut() throws IOException {
    assertThat(page(entry("a.html")).select("th").eachText()).containsExactly("Article", "Names");
  }

  @Test
  void entryIsReadBackAsItWasWritten() {
    IndexEntry entry =
        new IndexEntry(
            "a.html",
            "A \"title\"\twith\nlines",
            "2026-03-04",
            "The Post",
            "b.txt#3",
            List.of(
                new Named("people", "Ann Lee", "mayor", 3, null, null),
                new Named("places", "Lyon", "", 1, 45.75, 4.85)),
            List.of(new Dated("2026-03-04", "Ann Lee — met — Bo Ek")));

    assertThat(entry.toJson()).doesNotContain("\n", "\t");
    assertThat(IndexEntry.parse(entry.toJson())).isEqualTo(entry);
  }

  @Test
  void entryOfAnArticleNamesWhomItIsAbout() {
    IndexEntry entry =
        IndexEntry.of(Analyses.meeting("Talks", "Ann Lee", "Bo Ek", "Lyon", "Yes."), "a.html");

    assertThat(entry.title()).isEqualTo("Talks");
    assertThat(entry.names()).extracting(Named::name).contains("Ann Lee", "Bo Ek");
  }

  @Test
  @Timeout(20)
  void twentyThousandArticlesAreNoTrouble() throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      entries.add(
          entry(i + ".html", person("Person " + i % 5000, ""), person("Other " + i % 7, "")));
    }

    assertThat(page(entries.toArray(IndexEntry[]::new)).select("tbody tr")).hasSize(20_000);
  }

  private static Document page(IndexEntry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexPage.write(List.of(entries), out);
    return Jsoup.parse(out.toString(UTF_8));
  }

  private static IndexEntry entry(String page, Named... names) {
    return new IndexEntry(page, page, "", "", "", List.of(names), List.of());
  }

  private static Named place(String name, @Nullable Double latitude, @Nullable Double longitude) {
    return new Named("places", name, "", 1, latitude, longitude);
  }

  private static Named person(String name, String role) {
    return new Named("people", name, role, 1, null, null);
  }
}
