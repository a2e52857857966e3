package newsanalyzer.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import newsanalyzer.read.StopException;

/** The output takes no more: the reader has gone, or the disk is full. Ends the run. */
final class OutputException extends StopException {

  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * Takes what went wrong.
   *
   * @param output what the user calls the output
   */
  OutputException(String output, IOException cause) {
    super(output + ": " + reason(cause), cause);
    this.reason = reason(cause);
  }

  /** What went wrong, as the operating system says it. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is where a folder has to be";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Whether the reader of a pipe has seen enough; Java has no type for it, systems say it so. */
  boolean isClosedPipe() {
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
