package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventOrderFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police {1 arrested} him after a {2 raid}.             | e2 after e1
          He {1 resigned} a day before the {2 vote}.            | e1 before e2
          After the {1 raid}, police {2 arrested} him.          | e1 After e2
          Two days after the {1 raid}, they {2 arrested} him.   | e1 after e2
          He {1 fled} following the {2 attack}.                 | e2 following e1
          He was {1 heard} before a court on {2 charges}.       | ''
          He {1 fled}; after the {2 raid} all was quiet.        | ''
          He {1 fled} after all, and {2 hid}.                   | ''
          He {1! fled} after the {2 raid}.                      | ''
          He {1 fled} after the {1 flight}.                     | ''
          He {1 fled}. After that came the {2 raid}.            | ''
          """)
  void readsTheOrderFromItsWord(String marked, String expected) {
    MarkedEvents article = MarkedEvents.of(marked);

    assertThat(
            new EventOrderFinder()
                .find(article.text(), article.sentences(), article.events()).stream()
                    .map(
                        order ->
                            "%s %s %s"
                                .formatted(
                                    order.earlierId(),
                                    order.cue().of(article.text()),
                                    order.laterId()))
                    .collect(joining("; ")))
        .isEqualTo(expected);
  }
}
