package newsanalyzer.read;

import java.io.IOException;

/** A file of names that can't be used; the message says why and what to do, in one line. */
public final class NamesFileException extends IOException {

  private static final long serialVersionUID = 1;

  NamesFileException(String message) {
    super(message);
  }
}
