package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * An article that could not be analysed. It is a value, so that one bad article ends no batch.
 *
 * @param path {@link Source#path} of the article
 * @param kind what went wrong
 * @param message what went wrong and what to do, in a person's words, without the path and without
 *     a full stop
 */
public record Failure(String path, FailureKind kind, String message) {

  public Failure {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
  }
}
