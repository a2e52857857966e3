package newsanalyzer.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes by what stands before and after them: the exchange algorithm of Martin,
 * Liermann and Ney (1998) for two-sided bigrams, which moves one word at a time to the class that
 * makes the text most likely.
 *
 * <p>The same text gives the same classes. For one thread.
 */
public final class WordClusters {

  private static final int TABLE = 1 << 16;
  private static final double[] X_LOG_X = new double[TABLE];

  static {
    for (int x = 1; x < TABLE; x++) {
      X_LOG_X[x] = x * Math.log(x);
    }
  }

  private final int classes;
  private final List<String> words;
  private final int[] wordCounts;
  private final int[] own;
  private final int[][] after;
  private final int[][] before;
  private final int[] selfCounts;

  /** Counts of a class followed by a class, and the same transposed for running along a row. */
  private final int[][] followed;

  private final int[][] preceded;
  private final long[] classCounts;

  private WordClusters(List<List<String>> sentences, int least, int classes) {
    this.classes = classes;
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> s.forEach(word -> counts.merge(word, 1, Integer::sum)));
    words =
        counts.keySet().stream()
            .filter(word -> counts.getOrDefault(word, 0) >= least)
            .sorted(
                Comparator.comparing((String word) -> -counts.getOrDefault(word, 0))
                    .thenComparing(w -> w))
            .toList();
    wordCounts = words.stream().mapToInt(word -> counts.getOrDefault(word, 0)).toArray();
    own = new int[words.size() + 1];
    for (int w = 0; w < words.size(); w++) {
      own[w] = w % classes;
    }
    // One more class holds the rare words and one word, the sentence's edge; both never move.
    own[words.size()] = classes;
    List<Map<Integer, Integer>> next = new ArrayList<>();
    List<Map<Integer, Integer>> previous = new ArrayList<>();
    for (int w = 0; w <= words.size(); w++) {
      next.add(new LinkedHashMap<>());
      previous.add(new LinkedHashMap<>());
    }
    Map<String, Integer> ids = new HashMap<>();
    words.forEach(word -> ids.put(word, ids.size()));
    for (List<String> sentence : sentences) {
      int left = words.size();
      for (int i = 0; i <= sentence.size(); i++) {
        int right =
            i == sentence.size() ? words.size() : ids.getOrDefault(sentence.get(i), words.size());
        next.get(left).merge(right, 1, Integer::sum);
        previous.get(right).merge(left, 1, Integer::sum);
        left = right;
      }
    }
    after = pairs(next);
    before = pairs(previous);
    selfCounts = new int[words.size()];
    followed = new int[classes + 1][classes + 1];
    preceded = new int[classes + 1][classes + 1];
    classCounts = new long[classes + 1];
    for (int w = 0; w <= words.size(); w++) {
      for (int p = 0; p < after[w].length; p += 2) {
        followed[own[w]][own[after[w][p]]] += after[w][p + 1];
        preceded[own[after[w][p]]][own[w]] += after[w][p + 1];
        if (w < words.size() && after[w][p] == w) {
          selfCounts[w] = after[w][p + 1];
        }
      }
      if (w < words.size()) {
        classCounts[own[w]] += wordCounts[w];
      }
    }
  }

  /**
   * Classes of the words that occur {@code least} times or more.
   *
   * @param rounds how often every word may move; the gain fades after ten or so
   */
  public static Map<String, Integer> of(
      List<List<String>> sentences, int least, int classes, int rounds) {
    WordClusters clusters = new WordClusters(sentences, least, classes);
    for (int round = 0; round < rounds && clusters.exchange() > 0; round++) {}
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int w = 0; w < clusters.words.size(); w++) {
      found.put(clusters.words.get(w), clusters.own[w]);
    }
    return found;
  }

  private int exchange() {
    int moved = 0;
    int[] right = new int[classes + 1];
    int[] left = new int[classes + 1];
    double[] gain = new double[classes];
    for (int w = 0; w < words.size(); w++) {
      neighbours(w, after[w], right);
      neighbours(w, before[w], left);
      int from = own[w];
      shift(w, from, right, left, -1);
      Arrays.fill(gain, 0);
      for (int c = 0; c <= classes; c++) {
        addGains(gain, preceded[c], right[c], c);
        addGains(gain, followed[c], left[c], c);
      }
      int best = from;
      double most = Double.NEGATIVE_INFINITY;
      for (int to = 0; to < classes; to++) {
        double total = gain[to] + ownGain(to, right[to] + left[to] + selfCounts[w], wordCounts[w]);
        if (total > most + 1e-9) {
          most = total;
          best = to;
        }
      }
      shift(w, best, right, left, 1);
      own[w] = best;
      moved += best == from ? 0 : 1;
    }
    return moved;
  }

  /** The gain in pairs of a class with itself, and the loss by the class's growth. */
  private double ownGain(int to, int pairs, int count) {
    return xLogX(followed[to][to] + pairs)
        - xLogX(followed[to][to])
        - 2 * (xLogX(classCounts[to] + count) - xLogX(classCounts[to]));
  }

  private void addGains(double[] gain, int[] row, int added, int without) {
    if (added == 0) {
      return;
    }
    for (int to = 0; to < classes; to++) {
      if (to != without) {
        gain[to] += xLogX(row[to] + added) - xLogX(row[to]);
      }
    }
  }

  /** Counts of a word's neighbours by class, without the word itself. */
  private void neighbours(int word, int[] pairs, int[] byClass) {
    Arrays.fill(byClass, 0);
    for (int p = 0; p < pairs.length; p += 2) {
      if (pairs[p] != word) {
        byClass[own[pairs[p]]] += pairs[p + 1];
      }
    }
  }

  private void shift(int word, int to, int[] right, int[] left, int sign) {
    for (int c = 0; c <= classes; c++) {
      followed[to][c] += sign * right[c];
      preceded[c][to] += sign * right[c];
      followed[c][to] += sign * left[c];
      preceded[to][c] += sign * left[c];
    }
    followed[to][to] += sign * selfCounts[word];
    preceded[to][to] += sign * selfCounts[word];
    classCounts[to] += (long) sign * wordCounts[word];
  }

  private static int[][] pairs(List<Map<Integer, Integer>> counts) {
    return counts.stream()
        .map(
            map ->
                map.entrySet().stream()
                    .flatMapToInt(e -> java.util.stream.IntStream.of(e.getKey(), e.getValue()))
                    .toArray())
        .toArray(int[][]::new);
  }

  private static double xLogX(long x) {
    return x < TABLE ? X_LOG_X[(int) x] : x * Math.log((double) x);
  }
}
