package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleVariantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "It ended -- at last#.|It ended#—#at last#.",
        "It ended#--#at last -- now|It ended#—#at last#—#now",
        "It cost $#5#.|It cost €#5#.",
        "No#!|\"#No#!#\"",
      })
  void writesWhatNewsWouldWrite(String sample, String variant) {
    TokenSample parsed = TokenSample.parse(sample, "#"); // its text ends in a space

    List<TokenSample> variants =
        SampleVariants.of(new TokenSample(parsed.getText().strip(), parsed.getTokenSpans()));

    assertThat(variants.stream().map(SampleVariantsTest::marked)).contains(variant);
  }

  private static String marked(TokenSample sample) {
    StringBuilder marked = new StringBuilder(sample.getText());
    Span[] tokens = sample.getTokenSpans();
    for (Span token : Arrays.asList(tokens)) {
      assertThat(token.length()).isPositive();
    }
    for (int i = tokens.length - 1; i > 0; i--) {
      if (tokens[i].getStart() == tokens[i - 1].getEnd()) {
        marked.insert(tokens[i].getStart(), '#');
      }
    }
    return marked.toString();
  }
}
