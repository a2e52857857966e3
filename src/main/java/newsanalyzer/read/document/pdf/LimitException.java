package newsanalyzer.read.document.pdf;

/** A PDF that would take more time or memory than any article is worth. */
public final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1;

  LimitException() {
    super("over the limit");
  }
}
