package newsanalyzer.annotate.front;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spells names in capitals, as agencies set the places of datelines, as they are spelled elsewhere:
 * {@code RIO DE JANEIRO}, {@code PORT-AU-PRINCE}. Holds no state.
 */
public final class Capitals {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Abbreviations that stand for places have fewer: {@code UAE}. */
  private static final int FEWEST_LETTERS = 4;

  private Capitals() {}

  /** The name with initial capitals alone; the same if it isn't in capitals, or so short. */
  public static String undone(String name) {
    boolean isInCapitals = name.codePoints().noneMatch(Character::isLowerCase);
    if (!isInCapitals || name.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return name;
    }
    StringBuilder spelled = new StringBuilder();
    int end = 0;
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      boolean isSmall = end > 0 && FrontWords.ALL.isParticle(word);
      spelled.append(name, end, words.start());
      spelled.append(isSmall ? word : initial(word));
      end = words.end();
    }
    return spelled.append(name, end, name.length()).toString();
  }

  private static String initial(String word) {
    int length = Character.charCount(word.codePointAt(0));
    return word.substring(0, length).toUpperCase(Locale.ROOT) + word.substring(length);
  }
}
