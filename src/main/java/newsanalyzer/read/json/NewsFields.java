package newsanalyzer.read.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of an article in a JSON object by the names that crawlers, agencies and sites
 * give them, or by the user's. Safe for all threads.
 */
public final class NewsFields {

  /** So deep in an object a list of articles may stand: {@code response.results} is two. */
  private static final int DEEPEST_LIST = 3;

  /** This program's own output has lists of many things, and maybe the text of one article. */
  private static final String OWN_OUTPUT = "textSha256";

  private static final WordLists LISTS = WordLists.read(NewsFields.class, "fields.txt", " \\| ");
  private static final Set<String> INNER = LISTS.words("inner");

  private final Map<NewsField, String> given;

  /**
   * Takes the names that hold instead of those known.
   *
   * @param given a field's path, its names parted by dots
   */
  public NewsFields(Map<NewsField, String> given) {
    this.given = given.isEmpty() ? Map.of() : new EnumMap<>(given);
  }

  /**
   * The articles of a value: itself if it has a text, else those of the first list of objects in it
   * that have one, else itself, in which an article was looked for in vain.
   */
  public List<Map<?, ?>> articles(Map<?, ?> value) {
    boolean isOne = hasText(value) || value.containsKey(OWN_OUTPUT);
    List<Map<?, ?>> listed = isOne ? null : listed(value, DEEPEST_LIST);
    return listed == null ? List.of(value) : listed;
  }

  private boolean hasText(Map<?, ?> value) {
    return text(value) != null || page(value) != null;
  }

  private @Nullable List<Map<?, ?>> listed(Map<?, ?> value, int depth) {
    for (Object inner : value.values()) {
      if (inner instanceof List<?> list) {
        List<Map<?, ?>> objects = new ArrayList<>();
        list.forEach(
            element -> {
              if (element instanceof Map<?, ?> map) {
                objects.add(map);
              }
            });
        if (objects.stream().anyMatch(this::hasText)) {
          return objects;
        }
      } else if (inner instanceof Map<?, ?> map && depth > 1) {
        List<Map<?, ?>> found = listed(map, depth - 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The article's text, plain or as HTML; null if there is none. */
  public @Nullable String text(Map<?, ?> article) {
    return first(article, paths(NewsField.TEXT));
  }

  /** The web page the article is on, as HTML; null if there is none. */
  public @Nullable String page(Map<?, ?> article) {
    return given.containsKey(NewsField.TEXT) ? null : first(article, LISTS.words("page"));
  }

  /** The names that were looked for in vain, for a message. */
  public String namesOfText() {
    return paths(NewsField.TEXT).stream().limit(4).reduce((a, b) -> a + ", " + b).orElse("");
  }

  /** The values of a field under all its names, the likeliest first. */
  public Stream<String> candidates(Map<?, ?> article, NewsField field) {
    return paths(field).stream().flatMap(path -> words(at(article, path)).stream());
  }

  /** All values of a field, as of a list of authors. */
  public List<String> all(Map<?, ?> article, NewsField field) {
    for (String path : paths(field)) {
      List<String> words = words(at(article, path));
      if (!words.isEmpty()) {
        return words;
      }
    }
    return List.of();
  }

  private static @Nullable String first(Map<?, ?> article, Set<String> paths) {
    return paths.stream()
        .flatMap(path -> words(at(article, path)).stream())
        .findFirst()
        .orElse(null);
  }

  private Set<String> paths(NewsField field) {
    String path = given.get(field);
    return path == null ? LISTS.words(field.name().toLowerCase(Locale.ROOT)) : Set.of(path);
  }

  private static @Nullable Object at(Map<?, ?> article, String path) {
    if (article.containsKey(path)) {
      return article.get(path);
    }
    Object value = article;
    for (String name : path.split("\\.", -1)) {
      Object object = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      value = object instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  /** The strings that a value holds itself, or in what its objects call their value or name. */
  private static List<String> words(@Nullable Object value) {
    if (value instanceof String string) {
      return string.isBlank() ? List.of() : List.of(string);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(element -> words(element).stream()).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return INNER.stream()
          .map(map::get)
          .filter(Objects::nonNull)
          .map(NewsFields::words)
          .filter(words -> !words.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    return List.of();
  }
}
