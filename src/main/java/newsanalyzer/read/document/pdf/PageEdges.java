package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes what stands around the text of a page: lines that come back at the same place on other
 * pages, whatever their numbers, and page numbers. Holds no state.
 */
final class PageEdges {

  /** So many lines at the top and at the bottom of a page may belong to its edges. */
  private static final int LINES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?[-–—|\\s]*");

  private PageEdges() {}

  /** The pages without their edges. */
  static List<List<Word>> remove(List<List<Word>> pages) {
    List<List<Edge>> edges = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (List<Word> words : pages) {
      List<Edge> ofPage = edges(words);
      edges.add(ofPage);
      Set<String> seen = new HashSet<>();
      for (Edge edge : ofPage) {
        edge.keys().stream().filter(seen::add).forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    List<List<Word>> rest = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<Word> removed = new HashSet<>();
      for (Edge edge : edges.get(i)) {
        boolean isRepeated = edge.keys().stream().anyMatch(key -> counts.getOrDefault(key, 0) > 1);
        if (isRepeated || (edge.isOutermost() && PAGE_NUMBER.matcher(edge.text()).matches())) {
          removed.addAll(edge.words());
        }
      }
      rest.add(pages.get(i).stream().filter(word -> !removed.contains(word)).toList());
    }
    return rest;
  }

  private static List<Edge> edges(List<Word> words) {
    List<List<Word>> rows = rows(words);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i < LINES || i >= rows.size() - LINES) {
        edges.add(Edge.of(rows.get(i), i == 0 || i == rows.size() - 1));
      }
    }
    return edges;
  }

  private static List<List<Word>> rows(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline));
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && word.baseline() - last.get(0).baseline() < 0.35 * word.size()) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    return rows;
  }

  /**
   * A line across the page, near its top or bottom.
   *
   * @param keys what another page's line has in common with it if it is the same but for numbers;
   *     two, for a line may stand a point higher
   */
  private record Edge(List<Word> words, String text, List<String> keys, boolean isOutermost) {

    static Edge of(List<Word> row, boolean isOutermost) {
      row.sort(Comparator.comparingDouble(Word::left));
      String text = String.join(" ", row.stream().map(Word::text).toList());
      String masked = text.replaceAll("\\d+", "#");
      long place = Math.round(row.get(0).baseline() / 6);
      long size = Math.round(row.get(0).size());
      List<String> keys =
          List.of(masked + ' ' + size + ' ' + place, masked + ' ' + size + ' ' + (place + 1));
      return new Edge(row, text, keys, isOutermost);
    }
  }
}
