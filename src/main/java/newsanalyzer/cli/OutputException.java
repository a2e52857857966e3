package newsanalyzer.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.read.StopException;

/** The output takes no more: the reader has gone, or the disk is full. Ends the run. */
final class OutputException extends StopException {

  @Serial private static final long serialVersionUID = 1;

  private static final Pattern REASON_IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)$");

  private final boolean isClosedPipe;

  /**
   * Takes what went wrong.
   *
   * @param output what the user calls the output
   */
  OutputException(String output, IOException cause) {
    super(output + ": " + reason(cause), cause);
    // Other types of exceptions name a file, which may be called like a pipe.
    this.isClosedPipe =
        cause.getClass() == IOException.class
            && reason(cause).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** What went wrong, in a person's words or the operating system's. */
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
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = String.valueOf(e.getMessage());
    // Java has a file's name before the reason, which a file's name may look like.
    Matcher named = REASON_IN_PARENTHESES.matcher(message);
    return e instanceof FileNotFoundException && named.find() ? named.group(1) : message;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Whether the reader of a pipe has seen enough; Java has no type for it, systems say it so. */
  boolean isClosedPipe() {
    return isClosedPipe;
  }
}
