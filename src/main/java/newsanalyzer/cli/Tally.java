package newsanalyzer.cli;

import java.util.Locale;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;

/** Counts what became of the articles of a run. For one thread. */
final class Tally {

  private int analyzed;
  private int failed;
  private int unread;
  private long words;

  void add(Analysis analysis) {
    analyzed++;
    words += analysis.article().wordCount();
  }

  void add(Failure failure) {
    failed++;
    unread += failure.kind() == FailureKind.INTERNAL ? 0 : 1;
  }

  boolean isEmpty() {
    return analyzed + failed == 0;
  }

  int exitCode() {
    if (failed == 0 && analyzed > 0) {
      return ExitCode.OK;
    }
    return analyzed == 0 && unread == failed ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
  }

  String summary(double seconds) {
    return String.format(
        Locale.ROOT,
        "articles analysed: %,d, failed: %,d, words: %,d, seconds: %.1f, words a second: %,.0f",
        analyzed,
        failed,
        words,
        seconds,
        words / seconds);
  }
}
