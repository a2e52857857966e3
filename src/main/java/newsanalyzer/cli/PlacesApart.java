package newsanalyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.read.Inputs;
import newsanalyzer.write.file.ArticleFiles;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results away from what is read: a result must not take the place of an input, nor stand
 * where the next run would read it as one. Results in a folder of their own within a folder that is
 * read are all right: that folder is left out. Articles within archives and feeds aren't looked at.
 * Holds no state but the inputs.
 */
final class PlacesApart {

  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  /** Takes what is to be read; what isn't there is told when it is read. */
  PlacesApart(List<String> inputs) {
    for (String input : inputs) {
      try {
        if (input.isEmpty() || input.equals(Inputs.STDIN)) {
          continue;
        }
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
          folders.add(path);
        } else if (Files.isRegularFile(path)) {
          files.add(path);
        }
      } catch (InvalidPathException e) {
        // told when it is read
      }
    }
  }

  /** The input that {@code output} is itself, by whatever name; null if it is none. */
  @Nullable Path same(Path output) {
    for (List<Path> inputs : List.of(files, folders)) {
      for (Path input : inputs) {
        if (isSame(input, output)) {
          return input;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The input that results in a folder would overwrite, or be put into; null if there is none.
   *
   * @param names names the results
   */
  @Nullable Path endangered(Path folder, ArticleFiles names) {
    for (Path file : files) {
      Path input = same(folder.resolve(names.name(file.toString(), null)));
      if (input != null) {
        return input;
      }
    }
    for (Path read : folders) {
      Path inside = real(folder.resolve(names.folder(read.toString())));
      for (Path input : folders) {
        // A folder of results in a folder that is read is left out there; one around it isn't.
        if (inside.startsWith(real(input)) && !real(folder).startsWith(real(input))) {
          return input;
        }
      }
    }
    return null;
  }

  /** Without links, as far as it exists. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        // the one above it, then
      }
    }
    return whole;
  }
}
