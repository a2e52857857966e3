package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter out = new StringWriter();
  private final Tally tally = new Tally();
  private long seconds;

  @Test
  void saysEveryThirtySecondsHowFarItIs() {
    try (Progress progress = progress(true)) {
      for (seconds = 0; seconds <= 70; seconds++) {
        tally.addKept();
        progress.update(seconds);
      }
    }

    assertThat(out.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("analyze: 0 articles analysed, 31 done before, 0.0 articles");
  }

  @Test
  void saysNothingUnlessAsked() {
    try (Progress progress = progress(false)) {
      for (seconds = 0; seconds <= 70; seconds++) {
        progress.update(seconds);
      }
    }

    assertThat(out.toString()).isEmpty();
  }

  @Test
  void barMakesRoomForWhatIsToBeToldAndLeavesNothing() {
    try (Progress progress = progress(false)) {
      progress.showBar(1_000_000);
      progress.update(500_000);
      progress.print(new Failure("a.txt", FailureKind.UNREADABLE, "permission denied"));
    }

    assertThat(out.toString())
        .contains("\r\u001B[Kanalyze: a.txt: permission denied\n")
        .endsWith("\r\u001B[K");
    assertThat(out.toString().split("[\r\n]", -1)).allMatch(line -> line.length() < 90);
  }

  /** However soon it ends, before the bar was ever drawn or after. */
  @Test
  void barLeavesNothingOfItselfInShortRuns() {
    for (int i = 0; i < 200; i++) {
      out.getBuffer().setLength(0);
      try (Progress progress = progress(false)) {
        progress.showBar(1_000);
      }

      assertThat(out.toString()).endsWith("\r\u001B[K");
    }
  }

  @Test
  void tellsNoSpeedBeforeTimeHasPassed() {
    tally.addKept();

    assertThat(tally.brief(0)).isEqualTo("1 done, 0 failed, 0.0/s, 0 words/s");
  }

  private Progress progress(boolean printsLines) {
    return new Progress(
        new PrintWriter(out, true), tally, printsLines, () -> seconds * 1_000_000_000);
  }
}
