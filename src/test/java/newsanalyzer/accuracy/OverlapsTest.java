package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {

  @Test
  void findingsInOneAnnotatedSpanCountOnce() {
    List<Span> found = List.of(new Span(0, 1), new Span(2, 3), new Span(8, 9));
    List<Span> annotated = List.of(new Span(0, 4), new Span(5, 6));

    assertThat(Overlaps.score(found, annotated, Span::overlaps)).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void findingThatMatchesTwoFindsBoth() {
    List<Span> found = List.of(new Span(0, 9));
    List<Span> annotated = List.of(new Span(0, 4), new Span(5, 6));

    assertThat(Overlaps.score(found, annotated, Span::overlaps)).isEqualTo(new Score(2, 2, 2));
  }
}
