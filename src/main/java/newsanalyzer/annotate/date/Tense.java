package newsanalyzer.annotate.date;

import java.util.List;
import java.util.Locale;
import newsanalyzer.words.WordLists;

/**
 * Whether a sentence speaks of what was or of what is to come, at the place of a time expression.
 *
 * <p>The nearest word before the expression that tells decides, else the first one after it: {@code
 * said Monday that it will rain} is past at {@code Monday}. It knows words, not clauses, and says
 * {@link #OPEN} when none tells.
 */
public enum Tense {
  PAST,
  FUTURE,
  /** Nothing tells. */
  OPEN;

  private static final WordLists WORDS = WordLists.read(Tense.class, "tense.txt", " ");

  /**
   * The tense at an expression.
   *
   * @param before the words of its sentence before it
   * @param after those after it
   */
  public static Tense at(List<String> before, List<String> after) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Tense tense = of(before, i);
      if (tense != OPEN) {
        return tense;
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Tense tense = of(after, i);
      if (tense != OPEN) {
        return tense;
      }
    }
    return OPEN;
  }

  private static Tense of(List<String> words, int at) {
    String word = word(words, at);
    String next = word(words, at + 1);
    boolean future =
        WORDS.contains("future", word)
            || (WORDS.contains("intention", word) && next.equals("to"))
            || (WORDS.contains("appointed", word)
                && (WORDS.contains("appointing", next) || next.isEmpty()));
    if (future) {
      return FUTURE;
    }
    boolean past =
        WORDS.contains("past", word)
            || (word.endsWith("ed") && word.length() > 3 && !WORDS.contains("no-past", word));
    // "will be closed", "to be held", "will have left": an earlier word tells.
    String previous = word(words, at - 1);
    boolean depends =
        previous.equals("be")
            || WORDS.contains("future", previous)
            || (previous.endsWith("ly") && word(words, at - 2).equals("be"))
            || (previous.equals("have") && WORDS.contains("future", word(words, at - 2)));
    return past && !depends ? PAST : OPEN;
  }

  private static String word(List<String> words, int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).toLowerCase(Locale.ROOT);
  }
}
