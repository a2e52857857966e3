package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldOutTest {

  @Test
  void knowsASentenceInOtherTokensAndQuotationMarks() {
    HeldOut heldOut = new HeldOut(Stream.of("“We won’t go,” he said."));

    assertThat(heldOut.contains("\" We wo n't go , \" he said .")).isTrue();
    assertThat(heldOut.contains("We will go, he said.")).isFalse();
  }

  @Test
  void aSentenceWithoutLettersIsNeverHeldOut() {
    assertThat(new HeldOut(Stream.of("...")).contains("?")).isFalse();
  }
}
