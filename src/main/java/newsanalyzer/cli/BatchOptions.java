package newsanalyzer.cli;

import java.time.Duration;
import newsanalyzer.batch.DuplicateFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for runs over many articles. */
final class BatchOptions {

  private static final int MOST_JOBS = 1000;

  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "articles read and analysed at a time (default: one per processor)")
  private @Nullable Integer jobs;

  @Option(
      names = {"-q", "--quiet"},
      description = "no warnings, no progress, no summary: errors only")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "say how far the run is every 30 seconds, and at the end how fast it was")
  private boolean verbose;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description =
          "give up an article that takes longer to read or to analyse; 0 for never (default:"
              + " ${DEFAULT-VALUE})")
  private int timeout;

  @Option(names = "--fail-fast", description = "end the run with the first article that fails")
  private boolean failFast;

  @Option(
      names = "--no-duplicates",
      description = "don't look for articles that say nearly the same as an earlier one")
  private boolean noDuplicates;

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  BatchOptions() {}

  /** Refuses what can't be. */
  void check() {
    if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
      throw wrong("--jobs is a number from 1 to " + MOST_JOBS + ": " + jobs);
    }
    if (quiet && verbose) {
      throw wrong("-q and -v exclude each other");
    }
    if (timeout < 0 || timeout > SECONDS_OF_DAY) {
      throw wrong("--timeout is a number from 0 to " + SECONDS_OF_DAY + ": " + timeout);
    }
  }

  int threads() {
    return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
  }

  Duration timeout() {
    return Duration.ofSeconds(timeout);
  }

  /** What tells repetitions; null if nobody wants to know. */
  @Nullable DuplicateFinder duplicates() {
    return noDuplicates ? null : new DuplicateFinder();
  }

  boolean failFast() {
    return failFast;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
