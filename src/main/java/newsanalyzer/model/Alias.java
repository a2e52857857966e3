package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * Another form of an entity's name that the article uses.
 *
 * @param text the form, as written at its first mention
 * @param mergedBy why it was taken for the same entity
 */
public record Alias(String text, Merge mergedBy) {

  public Alias {
    requireNonNull(text, "text");
    requireNonNull(mergedBy, "mergedBy");
  }
}
