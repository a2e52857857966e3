package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  @Test
  void speakersAreOneWhereverInASentenceTheyStand() {
    Analysis analysis = Analyses.meeting("Talks", "Officials", "Bo Ek", "Lyon", "officials agreed");
    Quote first = said(analysis, "q1", "Officials");
    Quote second = said(analysis, "q2", "Bo Ek");
    Quote third = said(analysis, "q3", "officials");

    assertThat(new ArticlePage(analysis).bySpeaker(List.of(first, second, third)))
        .containsExactly(
            Map.entry("Officials", List.of(first, third)), Map.entry("Bo Ek", List.of(second)));
  }

  private static Quote said(Analysis analysis, String id, String speaker) {
    String text = analysis.document().text();
    int words = text.indexOf("agreed");
    int start = text.indexOf(speaker);
    return new Quote(
        id,
        QuoteType.INDIRECT,
        List.of(new Span(words, words + 6)),
        new Span(start, start + speaker.length()),
        null,
        null,
        0.9);
  }
}
