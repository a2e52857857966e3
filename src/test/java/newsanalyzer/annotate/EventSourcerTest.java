package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class EventSourcerTest {

  private static final MarkedEvents ARTICLE =
      MarkedEvents.of("Lee said they {1 shot} at him, and that he {2 fled}. Then he {3 fell}.");

  @Test
  void mentionsStandInTheQuotationThatCoversThem() {
    assertThat(quoteIds(quote("q1", "they shot at him"), quote("q2", "he fled")))
        .containsExactly("q1", "q2", null);
  }

  @Test
  void innerQuotationCounts() {
    Quote outer = quote("q1", "they shot at him, and that he fled");
    Quote inner = quote("q2", "he fled");

    assertThat(quoteIds(outer, inner)).containsExactly("q1", "q2", null);
    assertThat(quoteIds(inner, outer)).containsExactly("q1", "q2", null);
  }

  @Test
  void eventToldNowhereElseIsAccordingToTheQuotation() {
    List<EventMention> mentions = sourced(quote("q1", "they shot at him"));

    assertThat(ARTICLE.events().get(0).withMentions(mentions.subList(0, 1)).accordingTo())
        .isEqualTo("q1");
    assertThat(ARTICLE.events().get(0).withMentions(mentions).accordingTo()).isNull();
  }

  private static List<String> quoteIds(Quote... quotes) {
    return sourced(quotes).stream().map(EventMention::quoteId).toList();
  }

  private static List<EventMention> sourced(Quote... quotes) {
    return new EventSourcer()
        .source(
            ARTICLE.events().stream().flatMap(event -> event.mentions().stream()).toList(),
            List.of(quotes));
  }

  private static Quote quote(String id, String words) {
    int start = ARTICLE.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Quote(id, QuoteType.INDIRECT, List.of(span), null, null, null, 0.9);
  }
}
