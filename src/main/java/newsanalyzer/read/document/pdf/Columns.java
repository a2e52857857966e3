package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts a page into columns, in reading order: what stands above a gutter, its left side, its right
 * side, what stands below; each of them again. Lists and tables of short cells stay whole. For one
 * page.
 */
final class Columns {

  /** Deeper than a page of any newspaper is parted. */
  private static final int DEEPEST = 12;

  /** A side of a gutter is prose if half of its lines are so wide, in heights of the font. */
  private static final double NARROWEST_LINE = 4.5;

  /** Pages are made alike: later ones have the gutters of the first ones. */
  private static final int MOST_KNOWN = 50;

  private final List<List<Word>> columns = new ArrayList<>();
  private final List<Gutter> known;
  private final List<Gutter> found = new ArrayList<>();

  private Columns(List<Gutter> known) {
    this.known = known;
  }

  /**
   * The words of each page's columns; none is empty. Where one page has a gutter, a few lines are
   * enough to show it on the others.
   */
  static List<List<List<Word>>> of(List<List<Word>> pages) {
    List<Gutter> known = new ArrayList<>();
    for (List<Word> page : pages) {
      Columns columns = new Columns(List.of());
      columns.part(page, 0);
      known.addAll(columns.found);
    }
    List<List<List<Word>>> all = new ArrayList<>();
    for (List<Word> page : pages) {
      Columns columns = new Columns(known.subList(0, Math.min(known.size(), MOST_KNOWN)));
      columns.part(page, 0);
      all.add(columns.columns);
    }
    return all;
  }

  private void part(List<Word> words, int depth) {
    if (words.isEmpty()) {
      return;
    }
    Gutter gutter = depth < DEEPEST && words.size() > 3 ? gutter(words) : null;
    if (gutter == null) {
      columns.add(new ArrayList<>(words));
      return;
    }
    found.add(gutter);
    List<Word> above = new ArrayList<>();
    List<Word> left = new ArrayList<>();
    List<Word> right = new ArrayList<>();
    List<Word> below = new ArrayList<>();
    for (Word word : words) {
      if (word.middle() < gutter.top()) {
        above.add(word);
      } else if (word.middle() > gutter.bottom()) {
        below.add(word);
      } else {
        (gutter.isLeftOfIt(word) ? left : right).add(word);
      }
    }
    part(above, depth + 1);
    part(left, depth + 1);
    part(right, depth + 1);
    part(below, depth + 1);
  }

  private @Nullable Gutter gutter(List<Word> words) {
    double em = medianSize(words);
    for (Gutter gutter : Gutter.within(words, em, known)) {
      if (isProse(words, gutter, true, em) && isProse(words, gutter, false, em)) {
        return gutter;
      }
    }
    return null;
  }

  static double medianSize(List<Word> words) {
    double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static boolean isProse(List<Word> words, Gutter gutter, boolean isLeft, double em) {
    Map<Long, Double> widths = new TreeMap<>();
    for (Word word : words) {
      boolean isBeside = word.middle() >= gutter.top() && word.middle() <= gutter.bottom();
      if (isBeside && gutter.isLeftOfIt(word) == isLeft) {
        widths.merge(
            Math.round(word.baseline() / (0.5 * em)), word.right() - word.left(), Double::sum);
      }
    }
    List<Double> sorted = widths.values().stream().sorted(Comparator.naturalOrder()).toList();
    return !sorted.isEmpty() && sorted.get(sorted.size() / 2) >= NARROWEST_LINE * em;
  }
}
