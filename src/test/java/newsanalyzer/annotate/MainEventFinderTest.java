package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsanalyzer.model.Event;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainEventFinderTest {

  /** A headline ends at {@code |}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Two {1 hurt} in Lyon. Police {2 arrested} a man.                           ; e1
          {2 Raid} in Lyon | A man {1 shot} at police. The {2 raid} was long.        ; e2
          They {1 met}. The {2 war} came. More {2 war}. {2 War}. {2 War}. {2 War}. ; e2
          Lee {1 statement.announce confirmed} that two {2 died}.                    ; e2
          In a {1 war} in Mali two {2 died}.                                         ; e2
          They {1? shot} at Lee, who {2 died}.                                       ; e2
          Lee. Ann. Bob. Two {1 died}.                                               ; ''
          It rained.                                                                 ; ''
          [A Lee] {1 hit} Bob. Bob {2 hit} [P Lee].                                  ; e1
          """)
  void isWhatHeadlineAndLeadTellOf(String marked, String main) {
    assertThat(main(marked, Map.of())).isEqualTo(main);
  }

  @ParameterizedTest
  @CsvSource({"Lee, e1", "Bob, e2"})
  void salienceOfWhoTakesPartCounts(String salient, String main) {
    assertThat(main("[A Lee] {1 shot} at him. [A Bob] {2 fled}. {2 Flight}.", Map.of(salient, 0.9)))
        .isEqualTo(main);
  }

  private static String main(String marked, Map<String, Double> salience) {
    MarkedEvents article = MarkedEvents.of(marked);
    int bar = article.text().indexOf('|');
    FrontMatter front =
        new FrontMatter(bar < 0 ? null : new Span(0, bar), List.of(), null, List.of());
    return new MainEventFinder()
        .mark(article.text(), article.sentences(), front, article.events(), salience).stream()
            .filter(Event::main)
            .map(Event::id)
            .collect(joining(" "));
  }
}
