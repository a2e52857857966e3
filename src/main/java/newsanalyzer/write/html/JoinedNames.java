package newsanalyzer.write.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.write.html.IndexEntry.Named;

/**
 * Joins what many articles name. Places are one if they are at one point: {@code US}, {@code United
 * States}. Else names tell alone: two entries are one if they are of one kind and their names
 * differ in capitals and punctuation only, and, of people, if what the articles say they are has a
 * word in common or one of them says nothing. For one thread.
 */
final class JoinedNames {

  private final Map<String, List<Joined>> byKey = new HashMap<>();

  /** Those of one name, with the articles that name it. */
  static final class Joined {
    private final Named first;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Set<String> roleWords = new HashSet<>();
    private final List<Integer> articles = new ArrayList<>();
    private int mentions;

    private Joined(Named first) {
      this.first = first;
    }

    /** The first article's words. */
    Named first() {
      return first;
    }

    /**
     * As most articles write it; of as many in capitals and not, {@code Oslo}, not {@code OSLO}.
     */
    String name() {
      return spellings.keySet().stream()
          .min(
              Comparator.comparing((String name) -> -spellings.getOrDefault(name, 0))
                  .thenComparing(name -> name.equals(name.toUpperCase(Locale.ROOT))))
          .orElse(first.name());
    }

    /** Indexes of the articles, each once, ascending. */
    List<Integer> articles() {
      return articles;
    }

    int mentions() {
      return mentions;
    }

    private boolean isCompatible(Set<String> words) {
      return words.isEmpty() || roleWords.isEmpty() || words.stream().anyMatch(roleWords::contains);
    }
  }

  /** Adds what an article names. */
  void add(int article, Named named) {
    String key = key(named);
    Set<String> words = roleWords(named.role());
    List<Joined> same = byKey.computeIfAbsent(key, unseen -> new ArrayList<>());
    Joined joined = same.stream().filter(one -> one.isCompatible(words)).findFirst().orElse(null);
    if (joined == null) {
      joined = new Joined(named);
      same.add(joined);
    }
    joined.spellings.merge(named.name(), 1, Integer::sum);
    joined.roleWords.addAll(words);
    joined.mentions += named.mentions();
    List<Integer> articles = joined.articles;
    if (articles.isEmpty() || articles.get(articles.size() - 1) != article) {
      articles.add(article);
    }
  }

  private static String key(Named named) {
    return named.latitude() != null
        ? named.kind() + named.latitude() + " " + named.longitude()
        : named.kind()
            + named.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Set<String> roleWords(String role) {
    Set<String> words = new HashSet<>(Arrays.asList(role.split("[^\\p{L}]+", -1)));
    words.removeIf(word -> word.length() < 4); // "the", "of", "and"
    return words;
  }

  /** The most named of a kind. */
  List<Joined> most(String kind, int number) {
    return byKey.values().stream()
        .flatMap(List::stream)
        .filter(joined -> joined.first.kind().equals(kind))
        .sorted(
            Comparator.comparingInt((Joined joined) -> -joined.articles.size())
                .thenComparingInt(joined -> -joined.mentions)
                .thenComparing(Joined::name))
        .limit(number)
        .toList();
  }
}
