package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static newsanalyzer.read.document.PdfPages.all;
import static newsanalyzer.read.document.PdfPages.column;
import static newsanalyzer.read.document.PdfPages.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {

  private static final List<PdfPages.Placed> HEADLINE =
      line("Old bridge of Lyon to be closed", PdfPages.BOLD, 24, 60, 80);

  private static final List<PdfPages.Placed> LEFT =
      column(
          60,
          120,
          "The council of Lyon voted on Monday",
          "to close the old bridge for two years,",
          "the mayor said. Engineers had found",
          "cracks in three of its pillars in May,",
          "and lorries were banned at once from",
          "its western side, where the river is");

  private static final List<PdfPages.Placed> RIGHT =
      column(
          240,
          120,
          "at its deepest. Shopkeepers on the",
          "east bank fear for their trade.",
          "They asked the city for help with the",
          "rents, which have doubled since 2019,",
          "and got none. A ferry is to run from",
          "June to October.");

  private static final String STORY =
      "The council of Lyon voted on Monday to close the old bridge for two years, the mayor said."
          + " Engineers had found cracks in three of its pillars in May, and lorries were banned at"
          + " once from its western side, where the river is at its deepest. Shopkeepers on the east"
          + " bank fear for their trade.";

  private static final String REST =
      "They asked the city for help with the rents, which have doubled since 2019, and got none. A"
          + " ferry is to run from June to October.";

  @Test
  void columnsAreReadOneAfterTheOther() throws RefusedException {
    byte[] pdf = new PdfPages().page(all(HEADLINE, LEFT, RIGHT)).bytes();

    assertThat(paragraphs(pdf)).containsExactly("Old bridge of Lyon to be closed", STORY, REST);
  }

  @Test
  void orderOfDrawingDoesNotMatter() throws RefusedException {
    byte[] pdf = new PdfPages().page(all(RIGHT, LEFT, HEADLINE)).bytes();

    assertThat(paragraphs(pdf)).containsExactly("Old bridge of Lyon to be closed", STORY, REST);
  }

  @Test
  void newspaperPageOfFourNarrowColumnsIsReadInOrder() throws RefusedException {
    String[] numbers = {"one", "two", "three", "four"};
    List<PdfPages.Placed> lines = HEADLINE;
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String[] texts = new String[8];
      for (int j = 0; j < 8; j++) {
        texts[j] = "line " + numbers[i] + (char) ('a' + j) + " of this story";
        expected.append(expected.isEmpty() ? "" : " ").append(texts[j]);
      }
      lines = all(lines, column(60 + 104 * i, 120, texts));
    }

    assertThat(paragraphs(new PdfPages().page(lines).bytes()).get(1))
        .isEqualTo(expected.toString());
  }

  @Test
  void largestWordsOfFirstPageAreTheHeadline() throws RefusedException {
    Document document = read(new PdfPages().page(all(HEADLINE, LEFT)).title("report-v3").bytes());

    assertThat(document.metadata())
        .isEqualTo(
            new Metadata(
                "Old bridge of Lyon to be closed", List.of(), null, null, null, null, null));
    assertThat(document.source().encoding()).isNull();
    assertThat(document.source().mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void newspapersNameIsNotTheHeadline() throws RefusedException {
    List<PdfPages.Placed> name = line("The Lyon Mercury", PdfPages.BOLD, 40, 60, 40);

    Document document = read(new PdfPages().page(all(name, HEADLINE, LEFT)).bytes());

    assertThat(document.metadata().headline()).isEqualTo("Old bridge of Lyon to be closed");
  }

  @Test
  void titleThatThePageShowsIsTheHeadline() throws RefusedException {
    List<PdfPages.Placed> title = line("Bridge closed", PdfPages.BOLD, 10, 60, 100);

    Document document = read(new PdfPages().page(all(title, LEFT)).title("Bridge Closed").bytes());

    assertThat(document.metadata().headline()).isEqualTo("Bridge closed");
    assertThat(document.text()).startsWith("Bridge closed\n\nThe council");
  }

  @Test
  void textOfOneSizeHasNoHeadline() throws RefusedException {
    assertThat(read(new PdfPages().page(LEFT).bytes()).metadata().headline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "He met the presi-, dent of the council twice, He met the president of the council twice",
    "He met the Franco-, German council twice, He met the Franco-German council twice",
    "It was a well-, known place for artists, It was a well-known place for artists",
    "He paid the 12-, year-old boy for his work, He paid the 12-year-old boy for his work",
    "They re-elect him. They re-, elect him again, They re-elect him. They re-elect him again",
  })
  void hyphensAtLineEndsPartWordsUnlessTheyBelongToThem(
      String first, String second, String expected) throws RefusedException {
    byte[] pdf = new PdfPages().page(column(60, 120, first, second)).bytes();

    assertThat(read(pdf).text()).isEqualTo(expected);
  }

  @Test
  void indentsAndSpacesPartParagraphs() throws RefusedException {
    List<PdfPages.Placed> lines =
        all(
            column(
                60, 120, "The vote on Monday was the third one", "since the spring of the year."),
            column(72, 144, "It was held in the old town hall, as"),
            column(60, 156, "the new one is being built at last."),
            column(60, 180, "The mayor did not take part in it at"));

    assertThat(paragraphs(new PdfPages().page(lines).bytes()))
        .containsExactly(
            "The vote on Monday was the third one since the spring of the year.",
            "It was held in the old town hall, as the new one is being built at last.",
            "The mayor did not take part in it at");
  }

  @Test
  void edgesOfPagesAreLeftOutAndTextGoesOnAcrossThem() throws RefusedException {
    PdfPages pages = new PdfPages();
    String[] ends = {"of the bridge were closed by the", "city, which had no choice in it."};
    for (int i = 0; i < 2; i++) {
      pages.page(
          all(
              line("The Lyon Mercury", PdfPages.ROMAN, 8, 60, 30),
              line("4 March 2026", PdfPages.ROMAN, 8, 400, 30),
              column(
                  60,
                  120,
                  i == 0 ? "On Monday both lanes and the ramps" : "council of the old and quiet"),
              column(60, 132, ends[i]),
              line("Page " + (i + 1) + " of 2", PdfPages.ROMAN, 8, 280, 820)));
    }

    assertThat(read(pages.bytes()).text())
        .isEqualTo(
            "On Monday both lanes and the ramps of the bridge were closed by the council of the old and quiet"
                + " city, which had no choice in it.");
  }

  @Test
  void boldTextDrawnTwiceIsReadOnce() throws RefusedException {
    List<PdfPages.Placed> lines =
        all(column(60, 120, "All will be well"), column(60.3, 120, "All will be well"));

    assertThat(read(new PdfPages().page(lines).bytes()).text()).isEqualTo("All will be well");
  }

  @Test
  void fileThatNeedsAPasswordIsRefused() throws Exception {
    byte[] locked = new PdfPages().page(LEFT).protect("secret").bytes();
    byte[] open = new PdfPages().page(LEFT).protect("").bytes();

    assertRefused(locked, FailureKind.UNREADABLE, "is protected by a password");
    assertThat(read(open).text()).startsWith("The council of Lyon");
  }

  @Test
  void pagesWithoutTextAreRefused() {
    assertRefused(new PdfPages().page(List.of()).bytes(), FailureKind.NO_ARTICLE, "no text");
  }

  @Test
  void longTextIsRefused() {
    byte[] pdf = new PdfPages().page(LEFT).bytes();

    assertThatThrownBy(() -> new PdfReader(20).read(pdf, "a.pdf", null))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("longer than the limit of 20 characters");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void filesThatGrowBeyondMeasureAreRefused() throws Exception {
    assertRefused(Bombs.pdf(), FailureKind.TOO_LARGE, "longer than the limit");
    assertRefused(Bombs.forms(), FailureKind.TOO_LARGE, "longer than the limit");
  }

  @Test
  void brokenFilesAreRefusedOrReadAsFarAsTheyGo() throws RefusedException {
    byte[] pdf = new PdfPages().page(LEFT).bytes();

    assertRefused("%PDF-1.7 nothing".getBytes(ISO_8859_1), FailureKind.UNREADABLE, "is broken");
    assertThat(read(Arrays.copyOf(pdf, pdf.length - 30)).warnings())
        .anyMatch(warning -> warning.startsWith("The end of the PDF file is missing"));
  }

  private static void assertRefused(byte[] pdf, FailureKind kind, String message) {
    assertThatThrownBy(() -> read(pdf))
        .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(message);
  }

  private static List<String> paragraphs(byte[] pdf) throws RefusedException {
    return List.of(read(pdf).text().split("\n\n", -1));
  }

  private static Document read(byte[] pdf) throws RefusedException {
    return new PdfReader(100_000).read(pdf, "a.pdf", null);
  }
}
