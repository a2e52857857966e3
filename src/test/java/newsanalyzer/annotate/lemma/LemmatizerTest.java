package newsanalyzer.annotate.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import newsanalyzer.model.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private final Lemmatizer lemmatizer = new Lemmatizer();

  @ParameterizedTest
  @CsvSource({
    "attacked, VERB, attack",
    "attacks, NOUN, attack",
    "ATTACKS, NOUN, attack",
    "Bombing, NOUN, bombing",
    "bombing, VERB, bomb",
    "met, VERB, meet",
    "meeting, NOUN, meeting",
    "was, AUX, be",
    "men, NOUN, man",
    "better, ADJ, good",
    "Russian, ADJ, Russian",
    "Attacks, PROPN, Attacks",
    "n't, PART, not",
    "qwfpged, VERB, qwfpged"
  })
  void givesTheLemmaOfAWordOfItsPart(String word, PartOfSpeech partOfSpeech, String lemma) {
    assertThat(lemmatizer.lemma(word, partOfSpeech)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"strafed, VERB, strafe", "beheadings, NOUN, beheading", "defusing, VERB, defuse"})
  void knowsTheEndingsOfWordsThatStandInNoList(
      String word, PartOfSpeech partOfSpeech, String lemma) {
    assertThat(lemmatizer.lemma(word, partOfSpeech)).isEqualTo(lemma);
  }
}
