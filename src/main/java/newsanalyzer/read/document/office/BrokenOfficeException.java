package newsanalyzer.read.document.office;

import java.io.IOException;

/** An office document that lacks a part, or whose parts can't be read. */
public final class BrokenOfficeException extends IOException {

  private static final long serialVersionUID = 1;

  BrokenOfficeException(String message) {
    super(message);
  }
}
