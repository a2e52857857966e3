package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An earlier article of the same run that says nearly the same.
 *
 * @param path its {@link Source#path}
 * @param item its {@link Source#item}; null if its file holds just one
 * @param similarity how much of their wording they share, in 0..1; 1 for the same words
 */
public record Duplicate(String path, @Nullable Integer item, double similarity) {

  public Duplicate {
    requireNonNull(path, "path");
    Probability.check(similarity);
  }

  /** {@link Source#id} of the earlier article. */
  public String id() {
    return Source.id(path, item);
  }
}
