package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RougeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | The cat sat. | the cat sat  | 3 | 3 | 3
          1 | the cat      | the dog sat  | 1 | 2 | 3
          1 | the the the  | the cat      | 1 | 3 | 2
          2 | the cat sat  | a cat sat up | 1 | 2 | 3
          2 | cat          | the cat      | 0 | 0 | 1
          """)
  void countsRunsThatBothHave(
      int length, String summary, String reference, int common, int found, int wanted) {
    assertThat(Rouge.score(length, summary, reference)).isEqualTo(new Score(common, found, wanted));
  }
}
