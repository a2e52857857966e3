package newsanalyzer.accuracy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsanalyzer.annotate.quote.Attribution;
import newsanalyzer.annotate.quote.AttributionPairer;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.NewsSentence;
import newsanalyzer.corpora.NewsSentence.Run;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How annotated sources, cues and contents are put together, on the project's own annotation.
 * Distances are counted in tokens here, in characters by the program.
 */
@Tag("accuracy")
class AttributionPairAccuracyTest {

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void pairs(String split) {
    Score pairs = Score.NONE;
    for (NewsSentence sentence : NewsEvents.sentences(split)) {
      Set<List<Span>> annotated =
          sentence.attributions().stream()
              .map(said -> List.of(span(said.source()), span(said.cue()), span(said.content())))
              .collect(toSet());
      Set<List<Span>> found = new HashSet<>();
      List<Attribution> paired =
          AttributionPairer.pair(
              spans(sentence, NewsSentence.Attribution::source),
              spans(sentence, NewsSentence.Attribution::cue),
              spans(sentence, NewsSentence.Attribution::content));
      for (Attribution each : paired) {
        for (Phrase content : each.contents()) {
          if (each.source() != null) {
            found.add(List.of(each.source().span(), each.cue().span(), content.span()));
          }
        }
      }
      pairs = pairs.plus(Score.of(found, annotated));
    }
    Floors.check("attribution pairs newsevents " + split, pairs);
    assertThat(pairs.annotated()).isPositive();
  }

  private static List<Phrase> spans(
      NewsSentence sentence, Function<NewsSentence.Attribution, Run> part) {
    return sentence.attributions().stream()
        .map(part)
        .distinct()
        .map(run -> new Phrase(span(run), 0, 1))
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .toList();
  }

  private static Span span(Run run) {
    return new Span(run.from(), run.to());
  }
}
