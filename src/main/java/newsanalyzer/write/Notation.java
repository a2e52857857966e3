package newsanalyzer.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How values of the model are written, the same in every format that programs read. */
public final class Notation {

  /** About a kilometre: no point stands for a city more exactly. */
  private static final int DECIMALS_OF_DEGREES = 2;

  private Notation() {}

  /** An enum constant as JSON has it: {@code DATE_PUBLISHED} is {@code datePublished}. */
  public static String camelCase(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
    }
    return name.toString();
  }

  /**
   * Two decimals, and never 0 or 1: an estimate isn't certain, and the third decimal may differ
   * between processors.
   */
  public static double probability(double probability) {
    double rounded = Math.rint(probability * 100) / 100;
    return Math.max(0.01, Math.min(0.99, rounded));
  }

  /** Degrees of latitude or longitude, as a number without an exponent. */
  public static String degrees(double degrees) {
    BigDecimal rounded =
        BigDecimal.valueOf(degrees).setScale(DECIMALS_OF_DEGREES, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
