package newsanalyzer.cli;

/** The exit codes, as {@code --help} lists them. An interrupted run ends with 130 by itself. */
final class ExitCode {

  static final int OK = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int NOTHING_READ = 3;

  private ExitCode() {}
}
