package newsanalyzer.write;

/**
 * Breaks text into lines of 80 columns, between words; a word that is longer than a line is broken
 * where the line ends.
 */
final class Wrapper {

  private static final int COLUMNS = 80;

  private Wrapper() {}

  /**
   * The lines of {@code text}, made safe for a terminal, each ended by a line feed.
   *
   * @param first what the first line begins with, such as its indentation; printed as it is
   * @param hanging the indentation of the other lines, in columns
   */
  static String wrap(String first, String text, int hanging) {
    StringBuilder lines = new StringBuilder(first);
    int column = PlainText.width(first);
    boolean begins = true;
    for (String word : PlainText.of(text).split(" ", -1)) {
      int width = PlainText.width(word);
      boolean fits = column + (begins ? 0 : 1) + width <= COLUMNS;
      if (!fits && !begins) {
        lines.append('\n').append(" ".repeat(hanging));
        column = hanging;
      } else if (!begins) {
        lines.append(' ');
        column++;
      }
      column = append(word, column, hanging, lines);
      begins = false;
    }
    return lines.append('\n').toString();
  }

  /** The column behind the word. */
  private static int append(String word, int from, int hanging, StringBuilder lines) {
    int column = from;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      String letter = Character.toString(word.codePointAt(i));
      int width = PlainText.width(letter);
      if (column + width > COLUMNS) {
        lines.append('\n').append(" ".repeat(hanging));
        column = hanging;
      }
      lines.append(letter);
      column += width;
    }
    return column;
  }
}
