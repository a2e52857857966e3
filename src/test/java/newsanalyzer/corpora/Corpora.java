package newsanalyzer.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the corpora folder, which is never copied into the project. */
public final class Corpora {

  private static final String VARIABLE = "NEWS_CORPORA";

  private Corpora() {}

  /**
   * The file or folder {@code path} below the corpora folder.
   *
   * @throws IllegalStateException if the variable isn't set or the path doesn't exist
   */
  public static Path path(String path) {
    String folder = System.getenv(VARIABLE);
    if (folder == null || folder.isBlank()) {
      throw new IllegalStateException(VARIABLE + " is not set: set it to the corpora folder");
    }
    Path found = Path.of(folder, path);
    if (!Files.exists(found)) {
      throw new IllegalStateException(found + " does not exist: is " + VARIABLE + " right?");
    }
    return found;
  }

  /** Skips the calling test, with a message that says why, if the variable isn't set. */
  public static void assumePresent() {
    String folder = System.getenv(VARIABLE);
    Assumptions.assumeTrue(
        folder != null && !folder.isBlank(),
        VARIABLE + " is not set, so accuracy can't be measured: set it to the corpora folder");
  }
}
