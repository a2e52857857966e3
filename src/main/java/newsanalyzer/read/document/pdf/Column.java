package newsanalyzer.read.document.pdf;

import java.util.List;

/**
 * Lines below each other. Lengths as in {@link Word}.
 *
 * @param lines from top to bottom, at least one
 * @param page the page it stands on, from 0
 * @param left where its lines begin
 * @param right where the longest of its lines ends
 */
record Column(List<Line> lines, int page, double left, double right) {

  static Column of(List<Word> words, int page) {
    List<Line> lines = Line.of(words);
    double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    return new Column(lines, page, left, right);
  }

  double width() {
    return right - left;
  }

  /** How much room the line leaves at its end. */
  double room(Line line) {
    return right - line.right();
  }

  /** Whether the line begins further in than the column, as a paragraph's first line does. */
  boolean isIndented(Line line) {
    double indent = line.left() - left;
    return indent > 0.7 * line.size() && indent < 5 * line.size();
  }
}
