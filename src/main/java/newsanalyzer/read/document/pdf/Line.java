package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text within a column. Lengths as in {@link Word}.
 *
 * @param text its words, with blanks between
 * @param firstWord how wide its first word is
 * @param size the font's height, of most of its characters
 * @param isBold whether all of it is bold
 */
record Line(
    String text,
    double left,
    double right,
    double firstWord,
    double baseline,
    double size,
    boolean isBold) {

  /** An initial so much larger than the text behind it reaches over several lines of it. */
  private static final double DROPPED_SIZE = 1.7;

  /** The lines of a column, from top to bottom; {@code words} is reordered. */
  static List<Line> of(List<Word> words) {
    words.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::left));
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : words) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && isBeside(last.get(0), word)) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::left)));
    placeInitials(rows);
    return rows.stream().map(Line::ofRow).toList();
  }

  private static boolean isBeside(Word first, Word word) {
    return word.baseline() - first.baseline() < 0.35 * Math.min(first.size(), word.size());
  }

  /** Puts large initials before the line beside whose top they begin. */
  private static void placeInitials(List<List<Word>> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Word initial = rows.get(i).get(0);
      for (int j = Math.max(0, i - 4); j < i && isInitial(initial); j++) {
        List<Word> row = rows.get(j);
        Word first = row.get(0);
        if (initial.size() > DROPPED_SIZE * first.size()
            && Math.abs(initial.top() - first.top()) < 0.7 * first.size()
            && initial.right() < first.left() + 0.3 * first.size()
            && first.left() - initial.right() < 1.5 * first.size()) {
          row.set(
              0,
              new Word(
                  initial.text() + first.text(),
                  first.left(),
                  first.right(),
                  first.baseline(),
                  first.size(),
                  first.isBold(),
                  false));
          rows.get(i).remove(0);
          break;
        }
      }
    }
    rows.removeIf(List::isEmpty);
  }

  private static boolean isInitial(Word word) {
    return word.text().matches("[\"'“‘]?\\p{Lu}");
  }

  private static Line ofRow(List<Word> row) {
    StringBuilder text = new StringBuilder();
    Word first = row.get(0);
    Word last = first;
    Word main = first;
    double right = first.right();
    double firstWord = first.right() - first.left();
    boolean isFirstWord = true;
    boolean isBold = true;
    for (Word word : row) {
      if (!text.isEmpty() && isParted(last, word)) {
        text.append(' ');
        isFirstWord = false;
      }
      text.append(word.text());
      firstWord = isFirstWord ? word.right() - first.left() : firstWord;
      right = Math.max(right, word.right());
      isBold &= word.isBold() || word.text().chars().noneMatch(Character::isLetter);
      main = word.text().length() > main.text().length() ? word : main;
      last = word;
    }
    return new Line(
        text.toString(), first.left(), right, firstWord, main.baseline(), main.size(), isBold);
  }

  private static boolean isParted(Word last, Word word) {
    return word.afterSpace() || word.left() - last.right() > 0.15 * word.size();
  }

  double middle() {
    return (left + right) / 2;
  }

  boolean isOfSize(double other) {
    return Math.abs(size - other) < 0.08 * Math.max(size, other);
  }
}
