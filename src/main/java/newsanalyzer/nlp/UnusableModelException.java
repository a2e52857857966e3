package newsanalyzer.nlp;

import java.io.IOException;

/** A model file that can't be used; the message says why and what to do, in one line. */
public final class UnusableModelException extends IOException {

  private static final long serialVersionUID = 1;

  UnusableModelException(String message) {
    super(message);
  }

  UnusableModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
