package newsanalyzer.nlp;

/** What counts as white space in this layer: the same characters as in OpenNLP. Thread-safe. */
final class WhiteSpace {

  private WhiteSpace() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
