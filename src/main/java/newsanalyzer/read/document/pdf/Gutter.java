package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * White space between two columns. Lengths as in {@link Word}.
 *
 * @param left where it begins
 * @param right where it ends
 * @param top where it begins downwards
 * @param bottom where it ends downwards
 * @param beside how much text stands beside it, of the side with less, in half heights of the font
 */
record Gutter(double left, double right, double top, double bottom, int beside) {

  /**
   * The grid's cells are so wide and high, in heights of the font. Blanks of justified lines are up
   * to a height wide, but stand below each other over a few lines only by chance.
   */
  private static final double CELL_WIDTH = 0.125;

  private static final double CELL_HEIGHT = 0.5;

  /** The narrowest gutter, in cells, and how much text it has on both sides at least. */
  private static final int NARROW = 6;

  private static final int BESIDE_NARROW = 10;

  private static final int BESIDE_KNOWN = 2;

  /** A gutter of two heights of the font and more is no blank: two lines show it. */
  private static final int WIDE = 16;

  private static final int BESIDE_WIDE = 4;

  /** A blank between two words that aren't justified, in heights of their font. */
  private static final double WIDEST_BLANK = 0.4;

  /** Larger pages are no pages of text. */
  private static final int MOST_CELLS = 4_000_000;

  /**
   * The gutters between {@code words}, those with the most text beside them first.
   *
   * @param known gutters of the document, at whose place less text shows one
   */
  static List<Gutter> within(List<Word> words, double em, List<Gutter> known) {
    Grid grid = Grid.of(words, em);
    List<Gutter> gutters = new ArrayList<>();
    for (int column = 0; column + NARROW <= grid.columns.length; column++) {
      double center = grid.left + (column + NARROW / 2.0) * CELL_WIDTH * em;
      boolean isKnown = known.stream().anyMatch(g -> g.left() <= center && center <= g.right());
      addGutters(grid, column, NARROW, isKnown ? BESIDE_KNOWN : BESIDE_NARROW, gutters);
      addGutters(grid, column, WIDE, BESIDE_WIDE, gutters);
    }
    // Of those beside the same text the longest: the others are between ragged lines.
    gutters.sort(
        Comparator.comparingInt(Gutter::beside)
            .thenComparingDouble(gutter -> gutter.bottom() - gutter.top())
            .reversed());
    return gutters;
  }

  boolean isLeftOfIt(Word word) {
    return (word.left() + word.right()) / 2 < (left + right) / 2;
  }

  /** Adds the longest white stretches of {@code width} cells from {@code column} on. */
  private static void addGutters(
      Grid grid, int column, int width, int besideAtLeast, List<Gutter> gutters) {
    if (column + width > grid.columns.length) {
      return;
    }
    BitSet inked = new BitSet();
    for (int i = column; i < column + width; i++) {
      inked.or(grid.columns[i]);
    }
    int begin = inked.nextClearBit(0);
    while (begin < grid.rows) {
      int inkedNext = inked.nextSetBit(begin);
      int end = inkedNext < 0 ? grid.rows : inkedNext;
      int toLeft = 0;
      int toRight = 0;
      for (int row = begin; row < end; row++) {
        toLeft += grid.first[row] < column ? 1 : 0;
        toRight += grid.last[row] >= column + width ? 1 : 0;
      }
      int beside = Math.min(toLeft, toRight);
      if (beside >= besideAtLeast) {
        gutters.add(grid.gutter(column, width, begin, end, beside));
      }
      begin = inked.nextClearBit(end);
    }
  }

  /** Which cells of the page have ink, a set of rows for each column. */
  private static final class Grid {
    private final BitSet[] columns;
    private final int[] first;
    private final int[] last;
    private final int rows;
    private final double left;
    private final double top;
    private final double em;

    private Grid(int columns, int rows, double left, double top, double em) {
      this.columns = new BitSet[columns];
      Arrays.setAll(this.columns, i -> new BitSet(rows));
      this.first = new int[rows];
      this.last = new int[rows];
      Arrays.fill(first, Integer.MAX_VALUE);
      Arrays.fill(last, -1);
      this.rows = rows;
      this.left = left;
      this.top = top;
      this.em = em;
    }

    static Grid of(List<Word> words, double em) {
      double left = words.stream().mapToDouble(Word::left).min().orElse(0);
      double right = words.stream().mapToDouble(Word::right).max().orElse(0);
      double top = words.stream().mapToDouble(Word::top).min().orElse(0);
      double bottom = words.stream().mapToDouble(Word::bottom).max().orElse(0);
      long columns = (long) Math.ceil((right - left) / (CELL_WIDTH * em)) + 1;
      long rows = (long) Math.ceil((bottom - top) / (CELL_HEIGHT * em)) + 1;
      if (columns * rows > MOST_CELLS) {
        return new Grid(0, 0, left, top, em);
      }
      Grid grid = new Grid((int) columns, (int) rows, left, top, em);
      Word before = null;
      for (Word word : words) {
        grid.ink(
            before != null && isBlankBetween(before, word) ? before.right() : word.left(), word);
        before = word;
      }
      return grid;
    }

    /** A headline's blanks are as wide as gutters; what is drawn one after the other has none. */
    private static boolean isBlankBetween(Word word, Word next) {
      double blank = next.left() - word.right();
      return blank > 0
          && blank < WIDEST_BLANK * Math.min(word.size(), next.size())
          && Math.abs(next.baseline() - word.baseline()) < 1;
    }

    private void ink(double from, Word word) {
      int begin = (int) ((from - left) / (CELL_WIDTH * em));
      int end = Math.max(begin, (int) ((word.right() - left) / (CELL_WIDTH * em)));
      int upper = (int) ((word.top() - top) / (CELL_HEIGHT * em));
      int lower = (int) ((word.bottom() - top) / (CELL_HEIGHT * em));
      for (int column = begin; column <= end; column++) {
        columns[column].set(upper, lower + 1);
      }
      for (int row = upper; row <= lower; row++) {
        first[row] = Math.min(first[row], begin);
        last[row] = Math.max(last[row], end);
      }
    }

    private Gutter gutter(int column, int width, int begin, int end, int beside) {
      double x = left + column * CELL_WIDTH * em;
      double y = top + begin * CELL_HEIGHT * em;
      return new Gutter(
          x, x + width * CELL_WIDTH * em, y, y + (end - begin) * CELL_HEIGHT * em, beside);
    }
  }
}
