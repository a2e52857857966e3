package newsanalyzer.nlp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one folder in which the program keeps what it would otherwise make anew at each start. */
final class CacheFolder {

  private CacheFolder() {}

  /** The folder, which may not exist yet; null if the user has no place for one. */
  static @Nullable Path find() {
    return find(System::getenv, System.getProperty("user.home", ""));
  }

  /** As {@code find()}; the launcher, which keeps its own file there, chooses in the same way. */
  static @Nullable Path find(UnaryOperator<@Nullable String> environment, String userHome) {
    String cache = environment.apply("XDG_CACHE_HOME");
    String home = environment.apply("HOME");
    return Stream.of(
            cache == null ? "" : cache,
            home == null || home.isEmpty() ? "" : home + "/.cache",
            userHome.isEmpty() ? "" : userHome + "/.cache")
        .filter(path -> !path.isEmpty())
        .flatMap(CacheFolder::absolute)
        .findFirst()
        .map(path -> path.resolve("news-analyzer"))
        .orElse(null);
  }

  /** As a stream, empty if it is none or relative: the convention is to pass over those. */
  private static Stream<Path> absolute(String path) {
    try {
      return Stream.of(Path.of(path)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
