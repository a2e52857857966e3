package newsanalyzer.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Standard output takes no more: the reader has gone, or the disk is full. Ends the run. */
final class OutputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  OutputException(IOException cause) {
    super(cause);
    this.reason = String.valueOf(cause.getMessage());
  }

  /** What went wrong, as the operating system says it. */
  String reason() {
    return reason;
  }

  /** Whether the reader of a pipe has seen enough; Java has no type for it, systems say it so. */
  boolean isClosedPipe() {
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
