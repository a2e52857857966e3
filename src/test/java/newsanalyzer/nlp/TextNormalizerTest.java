package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '^',
      value = {
        "Israel’s|Israel's",
        "“We won,” ‘he’ said|\"We won,\" 'he' said",
        "«oui» „nein“|\"oui\" \"nein\"",
        "5\u00A0km\u202Foff\u2009now|5 km off now",
        "e\u2011mail, \u22125|e-mail, -5",
        "talks\u2015which|talks—which",
        "talks—which, 1914–18, now…|talks—which, 1914–18, now…",
        "naïve café 😀 e\u0301|naïve café 😀 e\u0301",
      })
  void writesTheModelsForm(String text, String normal) {
    assertThat(TextNormalizer.normalize(text)).isEqualTo(normal).hasSameSizeAs(text);
  }

  @Test
  void textThatIsNormalAlreadyIsNotCopied() {
    String text = "It's normal — already.";

    assertThat(TextNormalizer.normalize(text)).isSameAs(text);
  }
}
