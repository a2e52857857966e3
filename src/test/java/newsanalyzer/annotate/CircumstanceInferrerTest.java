package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstanceInferrerTest {

  /** Whether the second event gets the time and place of the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A bomb {1 exploded} in [L Lyon] on [T 2024-08-25]. Two {2 life.die died}.    | 2024-08-25 | Lyon
          A bomb {1 exploded} in [L Lyon] on [T 2024-08-25]. Two {2? life.die died}.   |            |
          A bomb {1 exploded} in [L Lyon] on [T 2024-08-25]. Lee {2 business.trade sold} arms. | |
          A bomb {1 exploded} in [L Lyon]. Two {2 life.die died} in [L Nice].          |            | Nice
          A bomb {1 exploded} in [L Lyon]. Two {2 life.die died}. Now to [L Nice] {3 war} came. | |
          A bomb {1 exploded} on [T 2024-08-25]. It was [D 2024-08-26]. {2 War}.       | |
          A bomb {1 exploded} on [T 2024-08-25]. It was cold. Two {2 life.die died}.   |            |
          """)
  void takesWhatTheSentenceBeforeSaysIfNothingElseCanBeMeant(
      String marked, @Nullable String date, @Nullable String place) {
    Event second = infer(marked).get(1);

    assertThat(second.time() == null ? null : second.time().dateId()).isEqualTo(date);
    assertThat(second.place() == null ? null : second.place().placeId()).isEqualTo(place);
    assertThat(second.time() == null || second.time().inferred()).isTrue();
  }

  private static List<Event> infer(String marked) {
    MarkedEvents article = MarkedEvents.of(marked);
    return new CircumstanceInferrer().infer(article.sentences(), article.events(), article.dates());
  }
}
