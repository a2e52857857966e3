package newsanalyzer.read;

/**
 * What an {@link ArticleSink} throws to end the run: readers let it pass, where they take other
 * exceptions for failures of the article.
 */
public class StopException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes why the run ends. */
  public StopException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Ends the run as it was asked to. */
  public StopException(String message) {
    super(message);
  }
}
