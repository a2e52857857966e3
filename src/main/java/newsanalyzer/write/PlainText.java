package newsanalyzer.write;

/**
 * Text of an article made safe to show in a terminal: white space is collapsed, and characters that
 * a terminal would obey, or that turn the direction of writing, are left out.
 */
public final class PlainText {

  /** They shape emoji and the letters of some scripts, and turn nothing. */
  private static final int JOINER = 0x200D;

  private static final int NON_JOINER = 0x200C;

  private PlainText() {}

  /** The text on one line. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, shown));
    return shown.toString().strip();
  }

  private static void append(int c, StringBuilder shown) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
      if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> {}
      case Character.FORMAT -> {
        if (c == JOINER || c == NON_JOINER) {
          shown.appendCodePoint(c);
        }
      }
      default -> shown.appendCodePoint(c);
    }
  }

  /**
   * The same with as many characters as before, so that offsets into it stay right: a line break or
   * a tab is a space, and what a terminal would obey or would turn the direction is U+FFFD.
   */
  public static String ofSameLength(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(replaced(c)));
    return shown.toString();
  }

  private static int replaced(int c) {
    if ((c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return c < ' ' || SafeEscapes.isObeyed(c) ? 0xFFFD : c;
  }

  /**
   * At most {@code most} characters of {@code text}, up to a word's end, and a mark if it is cut.
   */
  static String shortened(String text, int most) {
    String plain = of(text);
    if (plain.length() <= most) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', most);
    int cut = end > most / 2 ? end : most;
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(cut - 1)) ? cut - 1 : cut)
        + "…";
  }

  /** Columns that a terminal gives {@code text}: two for wide characters, none for marks. */
  static int width(String text) {
    return text.codePoints().map(PlainText::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The blocks of East Asian and picture characters, near enough to Unicode's table of widths. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
