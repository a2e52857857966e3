package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Span;
import newsanalyzer.model.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineBuilderTest {

  @Test
  void whatLastsHasItsLastDay() {
    MarkedEvents article = MarkedEvents.of("{1 met} from [T 2024-08-22] to 2024-08-25.");
    DateExpression begin = article.dates().get(0);
    DateExpression end =
        new DateExpression(
            "t2", new Span(20, 30), 0, DateType.DATE, "2024-08-25", null, null, null, null, 0.9);
    Event event = article.events().get(0);
    Event lasting =
        event.withCircumstances(null, new EventTime(begin.span(), begin.id(), end.id(), false));

    assertThat(new TimelineBuilder().build(List.of(lasting), List.of(begin, end)))
        .containsExactly(new TimelineEntry("2024-08-22", "2024-08-25", List.of("e1")));
  }

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
