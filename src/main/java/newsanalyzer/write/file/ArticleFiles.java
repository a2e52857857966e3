package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the files of articles within an output folder: {@code news/a.txt} becomes {@code
 * news/a.txt.json}, the third article of {@code feed.xml} becomes {@code feed.xml/3.json}. No name
 * leads out of the folder, and no two articles get the same. Used by a single thread.
 */
public final class ArticleFiles {

  /** Most file systems allow 255 bytes, of which endings need some. */
  private static final int LONGEST_NAME = 200;

  private final String root;
  private final String extension;
  private final Set<String> taken = new HashSet<>();

  /**
   * Takes what is common to all names.
   *
   * @param root the folder that articles are read from, whose name isn't repeated; empty if they
   *     are read from several places
   * @param extension how the files end, without the dot
   */
  public ArticleFiles(String root, String extension) {
    this.root = root.isEmpty() || root.endsWith("/") ? root : root + "/";
    this.extension = extension;
    taken.add("index." + extension); // which a folder of pages has for itself
  }

  /** The file of the next article, with slashes between the names of folders. */
  public String name(String path, @Nullable Integer item) {
    List<String> names = names(path);
    if (names.isEmpty()) {
      names.add("article");
    }
    if (item != null) {
      names.add(item.toString());
    }
    String stem = String.join("/", names);
    String name = stem + "." + extension;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + "." + extension;
    }
    return name;
  }

  /** Where the files of articles in a folder are; empty if that is the output folder itself. */
  public String folder(String path) {
    return String.join("/", names(path + "/"));
  }

  private List<String> names(String path) {
    String slashed = path.replace('\\', '/');
    String within =
        !root.isEmpty() && slashed.startsWith(root) ? slashed.substring(root.length()) : slashed;
    List<String> names = new ArrayList<>();
    for (String name : within.split("/", -1)) {
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.add(safe(name));
      }
    }
    return names;
  }

  /** Without what some file system doesn't allow, and what would make a file a hidden one. */
  private static String safe(String name) {
    String safe =
        name.replaceAll("[\\x00-\\x1F\\x7F<>:\"|?*]", "_").replaceFirst("^\\.", "_").strip();
    while (safe.getBytes(UTF_8).length > LONGEST_NAME) {
      safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1));
    }
    return safe.isEmpty() ? "_" : safe;
  }
}
