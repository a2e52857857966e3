package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineBuilderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {1 shot} [T 2024-08-25]. {2 shot} [T 2024-08-22].          | 2024-08-22: e2; 2024-08-25: e1
          {1 shot} [T 2024-08-22]. {2 hit} [T 2024-08-22].           | 2024-08-22: e1 e2
          {1 shot} [T 2024-W35]. {2 hit} [T 2024-08-25]. {3 hit} [T 2024-08-27]. | 2024-08-25: e2; 2024-W35: e1; 2024-08-27: e3
          {1 shot} [T 2024-01-01]. {2 hit} [T 2024]. {3 hit} [T 2024-01]. | 2024: e2; 2024-01: e3; 2024-01-01: e1
          {1 shot} [T 2003-Q2]. {2 hit} [T 2003-SP]. {3 hit} [T 199X]. | 199X: e3; 2003-SP: e2; 2003-Q2: e1
          {1 shot} [T 2024-08-22T10:30]. {2 hit} [T 2024-08-22].     | 2024-08-22: e2; 2024-08-22T10:30: e1
          {1! shot} [T 2024-08-22]. {2? hit} [T 2024-08-23].         | 2024-08-23: e2
          {1 shot} [T FUTURE_REF]. {2 hit} [T 2024-13-40]. {3 hit}.  | ''
          """)
  void putsDatedEventsInOrder(String marked, String expected) {
    MarkedEvents article = MarkedEvents.of(marked);

    assertThat(
            new TimelineBuilder()
                .build(article.events(), article.dates()).stream()
                    .map(entry -> entry.value() + ": " + String.join(" ", entry.eventIds()))
                    .collect(joining("; ")))
        .isEqualTo(expected);
  }
}
