package newsanalyzer.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;

/** Counts what became of the articles of a run. For one thread. */
final class Tally {

  /** What was read, but could not be finished. */
  private static final Set<FailureKind> AFTER_READING =
      EnumSet.of(FailureKind.INTERNAL, FailureKind.TIMEOUT);

  private int analyzed;
  private int kept;
  private int repeated;
  private int failed;
  private int unread;
  private long words;

  void add(Analysis analysis) {
    analyzed++;
    words += analysis.article().wordCount();
    repeated += analysis.document().duplicateOf() == null ? 0 : 1;
  }

  void add(Failure failure) {
    failed++;
    unread += AFTER_READING.contains(failure.kind()) ? 0 : 1;
  }

  /** Counts an article that an earlier run has done. */
  void addKept() {
    kept++;
  }

  boolean isEmpty() {
    return analyzed + kept + failed == 0;
  }

  /** Whether there is any result. */
  boolean hasResults() {
    return analyzed + kept > 0;
  }

  int exitCode() {
    if (failed == 0 && hasResults()) {
      return ExitCode.OK;
    }
    return !hasResults() && unread == failed ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
  }

  /** As {@code 2,000 articles analysed, 12 repeat an earlier one, 3 failed}. */
  String summary() {
    StringBuilder summary = new StringBuilder(articles(analyzed) + " analysed");
    if (kept > 0) {
      summary.append(count(", %,d done before", kept));
    }
    if (repeated > 0) {
      summary.append(count(repeated == 1 ? ", %,d repeats" : ", %,d repeat", repeated));
      summary.append(" an earlier one");
    }
    return failed == 0
        ? summary.toString()
        : summary.append(count(", %,d failed", failed)).toString();
  }

  /** As {@code 12.3 articles and 4,700 words a second}. */
  String speed(double seconds) {
    return String.format(
        Locale.ROOT,
        "%,.1f articles and %,.0f words a second",
        per(seconds, analyzed),
        per(seconds, words));
  }

  /** As {@code 2,000 done, 3 failed, 12.3/s, 4,700 words/s}. */
  String brief(double seconds) {
    return String.format(
        Locale.ROOT,
        "%,d done, %,d failed, %,.1f/s, %,.0f words/s",
        analyzed + kept,
        failed,
        per(seconds, analyzed),
        per(seconds, words));
  }

  private static double per(double seconds, long number) {
    return seconds > 0 ? number / seconds : 0;
  }

  private static String articles(int number) {
    return count(number == 1 ? "%,d article" : "%,d articles", number);
  }

  private static String count(String format, int number) {
    return String.format(Locale.ROOT, format, number);
  }
}
