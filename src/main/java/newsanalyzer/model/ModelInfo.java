package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * A model that had a part in an analysis.
 *
 * @param name its file name without folder
 * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
 */
public record ModelInfo(String name, String sha256) {

  public ModelInfo {
    requireNonNull(name, "name");
    requireNonNull(sha256, "sha256");
  }
}
