package newsanalyzer.annotate.front;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells lines whose capitals say nothing, as in many headlines: {@code Ex-Banker Held in Theft}.
 */
public final class TitleCase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.]*\\p{L}[\\p{L}\\p{M}'’.]*");

  private static final int FEWEST_CAPITALISED = 2;

  private TitleCase() {}

  /**
   * Whether {@code line} capitalises its words, all of them or all but {@code of}, {@code the} and
   * the like. One verb in lower case tells a sentence, however many names are in it.
   */
  public static boolean isIn(String line) {
    List<String> words = WORD.matcher(line).results().map(match -> match.group()).toList();
    long capitalised = words.stream().filter(TitleCase::isCapitalised).count();
    return capitalised >= FEWEST_CAPITALISED
        && words.stream().allMatch(word -> isCapitalised(word) || FrontWords.ALL.isSmall(word));
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
  }
}
