package newsanalyzer.annotate.front;

import java.util.Locale;
import newsanalyzer.words.WordLists;

/** The word lists by which the front of an article is read. Safe for all threads. */
final class FrontWords {

  static final FrontWords ALL = new FrontWords();

  private final WordLists lists = WordLists.read(FrontWords.class, "words.txt", ", ");

  private FrontWords() {}

  boolean isAgency(String name) {
    return holds("agency", name);
  }

  boolean isShortCity(String name) {
    return holds("city", name);
  }

  boolean isRegion(String name) {
    return holds("region", name);
  }

  boolean isNoPlace(String word) {
    return holds("no place", word);
  }

  /** Whether a word stays in lower case where others are capitalised: {@code of}, {@code the}. */
  boolean isSmall(String word) {
    return holds("small", word);
  }

  /** Whether a word stays in lower case amid names of places: {@code de}, {@code au}. */
  boolean isParticle(String word) {
    return holds("particle", word);
  }

  private boolean holds(String list, String name) {
    return lists.contains(list, name.toLowerCase(Locale.ROOT));
  }
}
