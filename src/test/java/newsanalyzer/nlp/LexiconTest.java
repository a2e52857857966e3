package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon LEXICON =
      new Lexicon(Map.of("Rome", new short[] {3, 40, 0}, "Zoë", new short[] {-1, -1, 5}));

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Lexicon.Serializer().serialize(LEXICON, out);

    Lexicon read = new Lexicon.Serializer().create(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.classes("Rome")).containsExactly(3, 40, 0);
    assertThat(read.classes("Zoë")).containsExactly(-1, -1, 5);
    assertThat(read.classes("Oslo")).isEmpty();
  }

  @Test
  void wordKnowsItsClassesAndKinds() {
    assertThat(WordForm.of("Rome", LEXICON).own()).contains("c0=3", "c1=40").doesNotContain("k1");
    assertThat(WordForm.of("Zoë", LEXICON).own())
        .contains("k1", "k4")
        .doesNotContain("k2", "c0=-1");
  }

  @Test
  void wordInCapitalsIsLookedUpAsIfItHadOne() {
    assertThat(WordForm.of("ROME", LEXICON).own()).contains("c0=3", "s=XX");
  }

  @Test
  void modelWithoutLexiconSaysSo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.from(null, Map.of()))
        .withMessageContaining("words.lexicon");
  }
}
