package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An article that could not be analysed. It is a value, so that one bad article ends no batch.
 *
 * @param path {@link Source#path} of the article
 * @param item {@link Source#item} of the article; null if the file holds just one, or none
 * @param kind what went wrong
 * @param message what went wrong and what to do, in a person's words, without the path and without
 *     a full stop
 */
public record Failure(String path, @Nullable Integer item, FailureKind kind, String message) {

  public Failure {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
  }

  /** What became of a file that was to be one article. */
  public Failure(String path, FailureKind kind, String message) {
    this(path, null, kind, message);
  }

  /** What {@link Source#id} would be. */
  public String id() {
    return Source.id(path, item);
  }
}
