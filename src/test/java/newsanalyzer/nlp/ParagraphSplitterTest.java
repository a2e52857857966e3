package newsanalyzer.nlp;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSplitterTest {

  private static final String WRAPPED =
      """
      Fears of a new war
      High-level talks aimed at securing a ceasefire have ended without any
      success, a US official announced on Sunday. The talks, which began on
      Thursday, involved top officials from the US.
      The failure has raised concerns about the potential for escalation. It
      is not known when the mediators will meet again, or what they can do to
      change that.
      """;

  @Test
  void blankLinesPartParagraphs() {
    assertThat(paragraphs("One. Two.\n \t\nThree.\n\n\nFour."))
        .containsExactly("One. Two.", "Three.", "Four.");
  }

  @Test
  void aLineEndPartsParagraphs() {
    assertThat(paragraphs("The talks ended.\nInternational Efforts\nThe Cairo talks are wider."))
        .containsExactly("The talks ended.", "International Efforts", "The Cairo talks are wider.");
  }

  @Test
  void whiteSpaceAtTheEndsIsLeftOut() {
    assertThat(paragraphs("\n  \u00A0One.\u00A0 \n\tTwo.\r\n")).containsExactly("One.", "Two.");
  }

  @Test
  void hardWrappedLinesRunOnButHeadingsAndShortLinesEndParagraphs() {
    assertThat(paragraphs(WRAPPED).stream().map(text -> text.replace('\n', '/')))
        .containsExactly(
            "Fears of a new war",
            "High-level talks aimed at securing a ceasefire have ended without any/"
                + "success, a US official announced on Sunday. The talks, which began on/"
                + "Thursday, involved top officials from the US.",
            "The failure has raised concerns about the potential for escalation. It/"
                + "is not known when the mediators will meet again, or what they can do to/"
                + "change that.");
  }

  @Test
  void shortParagraphsOfSimilarLengthAreNotTakenForHardWrappedText() {
    assertThat(
            paragraphs(
                """
                The minister said on Tuesday that the talks would go on.
                Two people were killed in the north of the country, police said.
                Shares of the company fell by three per cent in early trading.
                A storm is expected to reach the coast of Florida on Friday.
                """))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", " \u00A0\t\n"})
  void blankTextHasNone(String blank) {
    assertThat(ParagraphSplitter.split(blank)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "a\n", "a ", "a\n\n", " \n"})
  @Timeout(value = 30, unit = SECONDS)
  void timeIsLinear(String unit) {
    String text = "x" + unit.repeat(2_000_000 / unit.length());

    assertThat(ParagraphSplitter.split(text))
        .isNotEmpty()
        .last()
        .extracting(Span::end)
        .isEqualTo(text.stripTrailing().length());
  }

  private static List<String> paragraphs(String text) {
    return ParagraphSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }
}
