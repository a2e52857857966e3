package newsanalyzer.corpora;

import static newsanalyzer.model.NameType.ORGANIZATION;
import static newsanalyzer.model.NameType.PERSON;
import static newsanalyzer.model.NameType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConllNamesTest {

  @Test
  void aNameGoesOnAsLongAsItsTypeDoes() {
    List<LabelledSentence> sentences =
        read(
            """
            Ann I-PER
            Lee I-PER
            left O
            Acme I-ORG
            Paris I-LOC
            Rome B-LOC
            """);

    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens())
        .containsExactly("Ann", "Lee", "left", "Acme", "Paris", "Rome");
    assertThat(sentences.get(0).names())
        .containsExactly(
            new NameLabel(PERSON, 0, 2),
            new NameLabel(ORGANIZATION, 3, 4),
            new NameLabel(PLACE, 4, 5),
            new NameLabel(PLACE, 5, 6));
  }

  @Test
  void labelsWithoutACounterpartAreLeftOut() {
    assertThat(read("Japanese I-MISC\nRome I-LOC").get(0).names())
        .containsExactly(new NameLabel(PLACE, 1, 2));
  }

  @Test
  void blankLinesPartSentencesAndNamesEndThere() {
    List<LabelledSentence> sentences = read("\nin\tO\nRome\tI-LOC\n\n\nParis\tI-LOC");

    assertThat(sentences).extracting(LabelledSentence::tokens).hasSize(2);
    assertThat(sentences.get(1).names()).containsExactly(new NameLabel(PLACE, 0, 1));
  }

  @Test
  void namesMoveWithTheTreebanksTokens() {
    LabelledSentence sentence = read("a O\nU.S.-based O\nal-Qaida I-ORG").get(0);

    assertThat(sentence.tokens()).containsExactly("a", "U.S.", "-", "based", "al", "-", "Qaida");
    assertThat(sentence.names()).containsExactly(new NameLabel(ORGANIZATION, 4, 7));
  }

  private static List<LabelledSentence> read(String lines) {
    return ConllNames.read("wikigold", "a", lines.lines().toList(), ConllNames.WIKIGOLD);
  }
}
