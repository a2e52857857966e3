package newsanalyzer.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import newsanalyzer.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          officials (;              officials
          , the mayor;              the mayor
          officials from Lyon —;    officials from Lyon
          “the old bridge;          the old bridge
          the old bridge”;          the old bridge
          "the old bridge" ,;       "the old bridge"
          the old bridge";          the old bridge
          Ann Lee (Labour);         Ann Lee (Labour)
          (the UN);                 (the UN)
          ) the UN (;               the UN
          workers’;                 workers’
          the U.S.;                 the U.S.
          """)
  void leavesNoLooseSigns(String phrase, String expected) {
    String text = "x" + phrase + "y";

    Span trimmed = PhraseEnds.trimmed(new Span(1, 1 + phrase.length()), text);

    assertThat(trimmed.of(text)).isEqualTo(expected);
  }
}
