package newsanalyzer.read;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Which files of folders and archives are read: without a word from the user those whose names end
 * as those of a known format do. Hidden files are never read. Safe for all threads.
 *
 * @param includes what is read instead
 * @param excludes what isn't read in any case
 */
public record NameFilter(List<PathMatcher> includes, List<PathMatcher> excludes) {

  /** Leaves it to the names' endings. */
  public static final NameFilter KNOWN = new NameFilter(List.of(), List.of());

  public NameFilter {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /**
   * A pattern as of the shell: {@code *} for anything but a slash, <code>**</code> for anything,
   * {@code ?} for a character, <code>{a,b}</code> for either. One without a slash is matched with
   * the file's name, others with its path within the folder.
   *
   * @throws java.util.regex.PatternSyntaxException if it is no pattern
   */
  public static PathMatcher glob(String pattern) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return pattern.contains("/")
        ? matcher
        : path -> path.getFileName() != null && matcher.matches(path.getFileName());
  }

  /** Whether a file is read, by its path within the folder or archive. */
  boolean accepts(Path path) {
    String name = String.valueOf(path.getFileName());
    return !isExcluded(path)
        && (includes.isEmpty()
            ? FileNames.isKnown(name)
            : includes.stream().anyMatch(glob -> glob.matches(path)));
  }

  /** Whether a file or folder is left out on the user's word, or is hidden. */
  boolean isExcluded(Path path) {
    return isHidden(String.valueOf(path.getFileName()))
        || excludes.stream().anyMatch(glob -> glob.matches(path));
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("__MACOSX");
  }
}
