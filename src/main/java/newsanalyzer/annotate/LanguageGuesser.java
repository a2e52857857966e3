package newsanalyzer.annotate;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language a text is written in: by its script, and where several languages share one,
 * by the function words in it. Names, in whatever language, don't count.
 *
 * <p>It tells the 23 languages of {@code function-words.txt} and seven more by their script; of
 * other languages it says nothing, or the most similar one. Holds no state that changes, so one
 * instance serves all threads.
 */
public final class LanguageGuesser {

  private static final String WORDS = "function-words.txt";

  /** How much of a text is read, in characters: 3,000 words settle it. */
  private static final int REACH = 20_000;

  /** Fewer letters than these are too little, in scripts of one language. */
  private static final int FEWEST_LETTERS = 20;

  /** Fewer function words than these could be those of quoted titles or names. */
  private static final int FEWEST_HITS = 4;

  /**
   * Share of the words that must be the language's function words. In 2,397 stretches of 20
   * sentences of GMB's news it is 0.29 at least and 0.38 in the median; half of the least leaves
   * room for lists of names.
   */
  private static final double LEAST_SHARE = 0.15;

  /** How far the best language must lead; Danish and Norwegian are often nearer, and then null. */
  private static final double LEAD = 1.1;

  private static final Map<UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              UnicodeScript.GREEK, "el",
              UnicodeScript.HEBREW, "he",
              UnicodeScript.DEVANAGARI, "hi",
              UnicodeScript.HAN, "zh",
              UnicodeScript.HIRAGANA, "ja",
              UnicodeScript.KATAKANA, "ja",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.THAI, "th"));

  /** Of a language's letters at least this share is kana if it is Japanese and not Chinese. */
  private static final double KANA = 0.1;

  private final Map<String, List<String>> languagesOf = functionWords();

  /** The ISO 639-1 code of the language of {@code text}; null if it is too short or unclear. */
  public @Nullable String guess(String text) {
    String start = text.substring(0, Math.min(REACH, text.length()));
    Map<UnicodeScript, Integer> letters = letters(start);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript script = mostOf(letters);
    if (all < FEWEST_LETTERS || script == null) {
      return null;
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int japanese = kana + letters.getOrDefault(UnicodeScript.HAN, 0);
    if (2 * japanese > all) {
      return kana > KANA * japanese ? "ja" : "zh";
    }
    String only = SCRIPTS.get(script);
    return only == null ? byFunctionWords(start) : only;
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (letter < 128) {
        ascii += Character.isLetter(letter) ? 1 : 0;
      } else if (Character.isLetter(letter)) {
        letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
      }
    }
    if (ascii > 0) {
      letters.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    }
    return letters;
  }

  private static @Nullable UnicodeScript mostOf(Map<UnicodeScript, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private @Nullable String byFunctionWords(String text) {
    Map<String, Double> scores = new HashMap<>();
    Map<String, Integer> hits = new HashMap<>();
    List<String> words = words(text);
    for (String word : words) {
      List<String> languages = languagesOf.getOrDefault(word, List.of());
      for (String language : languages) {
        scores.merge(language, 1.0 / languages.size(), Double::sum);
        hits.merge(language, 1, Integer::sum);
      }
    }
    String best = null;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (best == null || score.getValue() > scores.getOrDefault(best, 0.0)) {
        best = score.getKey();
      }
    }
    if (best == null) {
      return null;
    }
    String language = best;
    double bestScore = scores.getOrDefault(language, 0.0);
    boolean leads =
        scores.entrySet().stream()
            .allMatch(
                other -> other.getKey().equals(language) || other.getValue() * LEAD <= bestScore);
    int count = hits.getOrDefault(language, 0);
    boolean enough = count >= FEWEST_HITS && count >= LEAST_SHARE * words.size();
    return leads && enough ? language : null;
  }

  /** The runs of letters, in lower case, accents composed. */
  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean letter = i < plain.length() && Character.isLetter(plain.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The languages of each function word. */
  private static Map<String, List<String>> functionWords() {
    WordLists lists = WordLists.read(LanguageGuesser.class, WORDS, " ");
    Map<String, List<String>> languages = new HashMap<>();
    for (String language : lists.names()) {
      for (String word : lists.words(language)) {
        languages.computeIfAbsent(word, any -> new ArrayList<>(2)).add(language);
      }
    }
    return languages;
  }
}
