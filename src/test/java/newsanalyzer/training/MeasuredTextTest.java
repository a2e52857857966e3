package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredTextTest {

  @Test
  void aSentenceIsFoundInOtherTokensAndQuotationMarks() {
    MeasuredText measured = new MeasuredText(Stream.of("“We won’t go,” he said."));

    assertThat(measured.in(List.of("\" We wo n't go , \" he said ."))).hasSize(1);
    assertThat(measured.in(List.of("We will go, he said."))).isEmpty();
  }

  @Test
  void aLongSentenceIsFoundAcrossOtherCuts() {
    MeasuredText measured =
        new MeasuredText(Stream.of("The minister said that talks would go on in Cairo this week."));

    assertThat(
            measured.in(
                List.of(
                    "CAIRO (AP) — The minister said that talks", "would go on in Cairo this week")))
        .hasSize(1);
    assertThat(measured.in(List.of("The minister said that talks would go on in Cairo.")))
        .isEmpty();
  }

  @Test
  void aShortSentenceInsideAnotherIsNoLeak() {
    MeasuredText measured = new MeasuredText(Stream.of("He said so.", "..."));

    assertThat(measured.in(List.of("Yes , he said so .", "?"))).isEmpty();
  }
}
