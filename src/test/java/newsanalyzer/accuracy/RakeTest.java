package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RakeTest {

  private static final Set<String> STOP_WORDS = Set.of("of", "over", "the", "and", "is", "a");

  @Test
  void scoresPhraseByTheDegreesOfItsWords() {
    Rake rake = rake("Linear constraints over the set. Linear equations and constraints.");

    // linear 4/2, constraints 3/2, equations 2/1, set 1/1
    assertThat(rake.best(10))
        .containsExactly("linear equations", "linear constraints", "constraints", "set");
  }

  @Test
  void punctuationAndLinesPartPhrases() {
    assertThat(rake("hostage deal, ceasefire\nborder-town talks").best(10))
        .containsExactlyInAnyOrder("hostage deal", "ceasefire", "border-town talks");
  }

  @Test
  void phrasesThatAdjoinTwiceAreOneMore() {
    assertThat(rake("The axis of evil. The axis of evil! Axis, evil.").best(1))
        .containsExactly("axis of evil");
  }

  @Test
  void countsPhrases() {
    assertThat(rake("A deal is a deal. The hostage talks and a deal").mostFrequent(1))
        .containsExactly("deal");
  }

  private static Rake rake(String text) {
    return new Rake(text, STOP_WORDS::contains);
  }
}
