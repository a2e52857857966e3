package newsanalyzer.read.document.office;

import java.io.IOException;

/** A part of an office document, or its text, that is longer than any article. */
public final class OversizeException extends IOException {

  private static final long serialVersionUID = 1;

  OversizeException() {
    super("over the limit");
  }
}
