package newsanalyzer.annotate.summary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;

/**
 * The words of sentences that say what they are about, and how alike sentences are by them.
 *
 * <p>Words are compared in lower case without the endings of plurals and verbs, which are cut off
 * crudely: the stems are never shown. Safe for all threads.
 */
public final class ContentWords {

  private static final WordLists WORDS = WordLists.read(ContentWords.class, "words.txt", " ");

  private static final Set<String> STOP_WORDS = WORDS.words("stop");

  private static final Set<String> GENERIC =
      WORDS.words("generic").stream().map(ContentWords::stem).collect(toUnmodifiableSet());

  private static final Set<String> VAGUE = WORDS.words("vague");

  private ContentWords() {}

  /** How often each stem stands in a sentence. */
  public static Map<String, Integer> count(String text, Sentence sentence) {
    Map<String, Integer> counts = new HashMap<>();
    stems(text, sentence).forEach(stem -> counts.merge(stem, 1, Integer::sum));
    return counts;
  }

  private static List<String> stems(String text, Sentence sentence) {
    List<String> stems = new ArrayList<>();
    for (Span token : sentence.tokens()) {
      String word = token.of(text).toLowerCase(Locale.ROOT);
      if (Character.isLetterOrDigit(word.codePointAt(0)) && !STOP_WORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** Whether a word in lower case says nothing of what a sentence is about. */
  public static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  /** Whether a stem is that of a noun that is in any news: {@code people}. */
  public static boolean isGeneric(String stem) {
    return GENERIC.contains(stem);
  }

  /** Whether a word in lower case tells no more of the noun after it: {@code recent}. */
  public static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  /** What words with the same beginning share, given in lower case. */
  public static String stem(String word) {
    for (String ending : List.of("ing", "ies", "ed", "es", "s", "e")) {
      if (word.length() >= ending.length() + 3 && word.endsWith(ending) && !word.endsWith("ss")) {
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return ending.equals("ies")
            ? stem + "y"
            : doubled && ending.length() > 1 ? stem.substring(0, last) : stem;
      }
    }
    return word;
  }

  /** The scalar product of two sentences or sums of sentences. */
  public static double product(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> shorter = one.size() <= other.size() ? one : other;
    Map<String, Double> longer = shorter == one ? other : one;
    double product = 0;
    for (Map.Entry<String, Double> entry : shorter.entrySet()) {
      product += entry.getValue() * longer.getOrDefault(entry.getKey(), 0.0);
    }
    return product;
  }
}
