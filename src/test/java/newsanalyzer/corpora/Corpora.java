package newsanalyzer.corpora;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  /** The files below {@code folder} whose names end so, sorted by their paths. */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file in UTF-8. */
  public static List<String> lines(Path file) {
    return lines(file, UTF_8);
  }

  /** The lines of a file. */
  public static List<String> lines(Path file, Charset encoding) {
    try {
      return Files.readAllLines(file, encoding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips the calling test, with a message that says why, if the variable isn't set. */
  public static void assumePresent() {
    String folder = System.getenv(VARIABLE);
    Assumptions.assumeTrue(
        folder != null && !folder.isBlank(),
        VARIABLE
            + " is not set, so nothing can be trained or measured: set it to the corpora folder");
  }
}
