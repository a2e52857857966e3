package newsanalyzer.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what was read before: pages have some texts twice, for screens of two sizes or for those
 * who print, and not always in the same paragraphs. For one page.
 */
final class Repeats {

  /** Texts are compared by runs of so many words; shorter ones may well stand twice. */
  private static final int RUN = 6;

  /** A text repeats others if so large a share of its runs was read before. */
  private static final double MOST = 0.8;

  private final Set<List<String>> read = new HashSet<>();

  /** Whether nearly all of {@code text} was read before; takes note of it if not. */
  boolean repeats(String text) {
    List<String> words = List.of(text.split(" ", -1));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    long known = runs.stream().filter(read::contains).count();
    if (!runs.isEmpty() && known > MOST * runs.size()) {
      return true;
    }
    read.addAll(runs);
    return false;
  }
}
