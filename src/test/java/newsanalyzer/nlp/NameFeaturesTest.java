package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {

  private static final String[] BURNS = {"Then", "Burns", "left", "."};
  private static final String[] OTHERS = {"other", "PERSON-start", "other", "other"};

  private final NameFeatures features = new NameFeatures(new Lexicon(Map.of()));

  @Test
  void wordRemembersItsLabelUntilTheArticleEnds() {
    features.updateAdaptiveData(BURNS, OTHERS);
    String[] again = {"Burns", "said"};
    assertThat(features.getContext(0, again, OTHERS, new Object[0])).contains("mPERSON-start");

    features.clearAdaptiveData();
    String[] next = {"Burns", "said"};

    assertThat(features.getContext(0, next, OTHERS, new Object[0])).doesNotContain("mPERSON-start");
  }

  @Test
  void labelBeforeIsPartOfTheContext() {
    assertThat(features.getContext(2, BURNS, OTHERS, new Object[0]))
        .contains("oPERSON-start", "w-burns", "w+.", "s-Xx");
  }

  @Test
  void sentenceInCapitalsIsKnown() {
    String[] headline = {"Ceasefire", "Talks", "Resume", "in", "Cairo"};

    assertThat(features.getContext(1, headline, OTHERS, new Object[0])).contains("!Xx");
    assertThat(features.getContext(1, BURNS, OTHERS, new Object[0])).doesNotContain("!Xx");
  }
}
