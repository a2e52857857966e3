package newsanalyzer.annotate.quote;

/** What tells words and quotation marks apart, one character at a time. */
final class Letters {

  private static final String DOUBLE_MARKS = "“”\"„«»‟";

  private Letters() {}

  /** Whether a letter or digit stands there. */
  static boolean any(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isDoubleMark(char c) {
    return DOUBLE_MARKS.indexOf(c) >= 0;
  }
}
