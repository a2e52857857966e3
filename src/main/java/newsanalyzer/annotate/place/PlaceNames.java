package newsanalyzer.annotate.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** The form in which the gazetteer holds names, so that spellings of one name meet. */
public final class PlaceNames {

  /** Letters that have no decomposition, as English newspapers write them. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private static final Map<String, String> ABBREVIATED =
      Map.of("saint", "st", "sainte", "st", "fort", "ft", "mount", "mt");

  /** Marks that leave no space: {@code U.S.}, {@code Xi'an}. */
  private static final String SILENT = ".'’‘ʻʼ`";

  private PlaceNames() {}

  /**
   * Returns the name without accents, capitals, full stops, apostrophes and a leading {@code the},
   * other marks as spaces: {@code Saint-Étienne} is {@code st etienne}. The same as {@code key} in
   * {@code models/train/gazetteer.py}.
   */
  public static String key(String name) {
    String plain = isAscii(name) ? name.toLowerCase(Locale.ROOT) : withoutAccents(name);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        letters.append(letter);
      } else if (SILENT.indexOf(letter) < 0) {
        letters.append(' ');
      }
    }
    StringJoiner words = new StringJoiner(" ");
    boolean isFirst = true;
    for (StringTokenizer rest = new StringTokenizer(letters.toString()); rest.hasMoreTokens(); ) {
      String word = rest.nextToken();
      boolean isArticle = isFirst && word.equals("the") && rest.hasMoreTokens();
      isFirst = false;
      if (!isArticle) {
        words.add(ABBREVIATED.getOrDefault(word, word));
      }
    }
    return words.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    letters = letters.replaceAll("\\p{Mn}", "");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      letters = letters.replace(letter.getKey(), letter.getValue());
    }
    return letters;
  }
}
