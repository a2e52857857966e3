package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Iran 's leader did n't go .|Iran's leader didn't go.",
        "\" It is over , \" he said , \" for now . \"|\"It is over,\" he said, \"for now.\"",
        "The ( new ) law cost $ 5 , or 3 % ?|The (new) law cost $5, or 3%?",
        "Sen. Lee : no ; yes !|Sen. Lee: no; yes!",
      })
  void setsTokensAsEnglishDoes(String tokens, String text) {
    List<String> words = List.of(tokens.split(" ", -1));

    Detokenizer.Joined joined = Detokenizer.join(words);

    assertThat(joined.text()).isEqualTo(text);
    assertThat(joined.tokens().stream().map(span -> span.of(text))).isEqualTo(words);
  }
}
