package newsanalyzer.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Named lists of words from a resource: a list's name, a colon, its words; lines of one name add
 * up. Blank lines and lines that begin with {@code #} say nothing. Safe for all threads.
 */
public final class WordLists {

  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists() {}

  /**
   * Reads the lists of a resource.
   *
   * @param owner the class beside which the resource lies
   * @param separator what stands between two words
   */
  public static WordLists read(Class<?> owner, String resource, String separator) {
    WordLists read = new WordLists();
    for (String line : lines(owner, resource)) {
      int colon = line.indexOf(": ");
      read.lists
          .computeIfAbsent(line.substring(0, colon), unseen -> new LinkedHashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 2).strip().split(separator, -1)));
    }
    return read;
  }

  /** The lines of a resource beside {@code owner}, without blank ones and comments. */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read: install the program anew", e);
    }
  }

  /** The names of the lists, in the order of the resource. */
  public Set<String> names() {
    return lists.keySet();
  }

  /** The words of a list; empty if there is none of that name. */
  public Set<String> words(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** Whether {@code list} has {@code word}, written as in the resource. */
  public boolean contains(String list, String word) {
    return words(list).contains(word);
  }
}
