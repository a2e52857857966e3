package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be said of a word without its neighbours, each ready to be put into a feature's name.
 *
 * @param lower the word in lower case, its digits all 0
 * @param shape the kinds of its characters, runs cut to one: {@code Xx}, {@code X.X.}, {@code 0-x}
 * @param coarse its coarsest class in the lexicon; {@code -} if it isn't known
 * @param fine its middle class in the lexicon; {@code -} if it isn't known
 * @param kinds the kinds of names it stands in, a bit each
 * @param own the features that it gives to its own position
 */
record WordForm(
    String lower, String shape, String coarse, String fine, String kinds, List<String> own) {

  /** What stands before the first and after the last word of a sentence. */
  static final WordForm EDGE = new WordForm("|", "|", "|", "|", "|", List.of());

  private static final int LONGEST_AFFIX = 4;

  /** Written as a hyphen between spaces in most of the corpora. */
  private static final Set<String> DASHES = Set.of("--", "–", "—");

  static WordForm of(String written, Lexicon lexicon) {
    String word = DASHES.contains(written) ? "-" : written;
    String lower = zeroed(word.toLowerCase(Locale.ROOT));
    String shape = shape(word);
    short[] classes = classes(zeroed(word), shape, lexicon);
    List<String> own = new ArrayList<>();
    own.add("w=" + lower);
    own.add("f=" + zeroed(word));
    own.add("s=" + shape);
    if (word.length() <= LONGEST_AFFIX && shape.startsWith("0")) {
      own.add("n=" + longShape(word));
    }
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, lower.length() - 1); length++) {
      own.add("p=" + lower.substring(0, length));
      own.add("e=" + lower.substring(lower.length() - length));
    }
    for (int grain = 0; grain < classes.length - 1; grain++) {
      if (classes[grain] >= 0) {
        own.add("c" + grain + "=" + classes[grain]);
      }
    }
    int kinds = classes.length == 0 ? 0 : classes[classes.length - 1];
    for (int kind = 1; kind <= kinds; kind <<= 1) {
      if ((kinds & kind) != 0) {
        own.add("k" + kind);
      }
    }
    return new WordForm(
        lower, shape, column(classes, 0), column(classes, 1), "" + kinds, List.copyOf(own));
  }

  /** What the lexicon says; of a word in capitals that it doesn't know, as if it had one. */
  private static short[] classes(String word, String shape, Lexicon lexicon) {
    short[] classes = lexicon.classes(word);
    return classes.length == 0 && shape.equals("XX")
        ? lexicon.classes(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        : classes;
  }

  private static String column(short[] classes, int index) {
    return classes.length <= index || classes[index] < 0 ? "-" : Short.toString(classes[index]);
  }

  boolean startsUpper() {
    return shape.startsWith("X");
  }

  private static String zeroed(String word) {
    StringBuilder zeroed = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        zeroed.setCharAt(i, '0');
      }
    }
    return zeroed.toString();
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    // One letter and many are told apart only at the start: "I", "A", "J" against "AP", "UN".
    return shape.toString().equals("X") && word.length() > 1 ? "XX" : shape.toString();
  }

  private static String longShape(String word) {
    StringBuilder shape = new StringBuilder();
    word.chars().forEach(c -> shape.append(kind((char) c)));
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
