package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Span;

/**
 * Parts a text into paragraphs: at blank lines, and at every line end unless the text is plainly
 * hard-wrapped.
 *
 * <p>In hard-wrapped text a line ends because the next word would not have fitted; a line that
 * leaves room for it ends a paragraph there, too, so that a heading on its own line never runs into
 * the next sentence. It doesn't join words hyphenated at a line end. Thread-safe; time and memory
 * are linear.
 */
public final class ParagraphSplitter {

  /** Hard-wrapped text is set for screens and print: 65 to 80 columns, with room on both sides. */
  private static final int MIN_WIDTH = 40;

  private static final int MAX_WIDTH = 120;

  /** A few overlong lines (a web address) don't set the width: it is this quantile of all. */
  private static final double WIDTH_QUANTILE = 0.98;

  /** The share of line ends inside a block that must be full, and of those that cut a sentence. */
  private static final double MIN_FULL = 2.0 / 3;

  private static final double MIN_MID_SENTENCE = 0.5;

  private ParagraphSplitter() {}

  /** The paragraphs, without white space at their ends, in text order; empty if all is blank. */
  public static List<Span> split(String text) {
    List<Line> lines = lines(text);
    int width = wrapWidth(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    for (int first = 0; first < lines.size(); first++) {
      int last = first;
      while (last + 1 < lines.size() && lines.get(last).runsOn(lines.get(last + 1), width)) {
        last++;
      }
      paragraphs.add(new Span(lines.get(first).start(), lines.get(last).end()));
      first = last;
    }
    return paragraphs;
  }

  /**
   * The width at which the text is wrapped.
   *
   * @return 0 if it isn't hard-wrapped
   */
  private static int wrapWidth(String text, List<Line> lines) {
    int width = width(lines);
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return 0;
    }
    int inside = 0;
    int full = 0;
    int midSentence = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      inside += lines.get(i + 1).startsBlock() ? 0 : 1;
      if (line.runsOn(lines.get(i + 1), width)) {
        full++;
        midSentence += endsSentence(text, line.end()) ? 0 : 1;
      }
    }
    return inside > 0 && full >= MIN_FULL * inside && midSentence >= MIN_MID_SENTENCE * full
        ? width
        : 0;
  }

  private static int width(List<Line> lines) {
    int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(int) (WIDTH_QUANTILE * (widths.length - 1) + 0.5)];
  }

  private static boolean endsSentence(String text, int end) {
    int last = end - 1;
    while (last > 0 && "\"'”’)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:…".indexOf(text.charAt(last)) >= 0;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean startsBlock = true;
    for (int start = 0; start < text.length(); ) {
      int lineEnd = start;
      while (lineEnd < text.length() && !isLineEnd(text.charAt(lineEnd))) {
        lineEnd++;
      }
      int begin = start;
      while (begin < lineEnd && WhiteSpace.is(text.charAt(begin))) {
        begin++;
      }
      int end = lineEnd;
      while (end > begin && WhiteSpace.is(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        int wordEnd = begin;
        while (wordEnd < end && !WhiteSpace.is(text.charAt(wordEnd))) {
          wordEnd++;
        }
        lines.add(new Line(begin, end, wordEnd - begin, startsBlock));
      }
      startsBlock = begin == end;
      start = lineEnd + 1;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  /**
   * A line that isn't blank.
   *
   * @param start its first character that isn't white space
   * @param end after its last
   * @param firstWord length of its first word
   * @param startsBlock whether a blank line stands before it
   */
  private record Line(int start, int end, int firstWord, boolean startsBlock) {

    int width() {
      return end - start;
    }

    /** Whether this line ends only because the first word of the next did not fit. */
    boolean runsOn(Line next, int width) {
      return width > 0 && !next.startsBlock && width() + 1 + next.firstWord > width;
    }
  }
}
