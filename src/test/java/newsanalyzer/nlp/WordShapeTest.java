package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "talks, LOWER",
        "'s, LOWER",
        "Cairo, CAPITALISED",
        "A, CAPITALISED",
        "Shi'ites, CAPITALISED",
        "'Tis, CAPITALISED",
        "Élysée, CAPITALISED",
        "CAIRO, UPPER",
        "U.S., UPPER",
        "2nd, DIGIT",
        "F-16, DIGIT",
        "٣, DIGIT",
        "O'Neill, MIXED",
        "iPhone, MIXED",
        "eU, MIXED",
        "McDonald, MIXED",
        "..., OTHER",
        "北京, OTHER",
        "½, OTHER",
        "𝐀𝐁, UPPER",
      })
  void tellsHowAWordIsWritten(String word, WordShape shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
