package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well mentions are grouped: MUC, B³ and CEAF-e, and the mean of their F1, as the CoNLL
 * reference scorer defines them (Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted
 * Mentions"). Mentions that one side alone has are kept: they cost recall or precision. Counts are
 * summed over documents before they are divided.
 */
public record CoreferenceScore(Counts muc, Counts bCubed, Counts ceafE) {

  /** Nothing compared. */
  public static final CoreferenceScore NONE =
      new CoreferenceScore(Counts.NONE, Counts.NONE, Counts.NONE);

  /**
   * What one measure counts.
   *
   * @param recalled of {@code key}, the part that the response has
   * @param key all that recall is measured by
   * @param precise of {@code response}, the part that is in the key
   * @param response all that precision is measured by
   */
  public record Counts(double recalled, double key, double precise, double response) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          recalled + other.recalled,
          key + other.key,
          precise + other.precise,
          response + other.response);
    }

    /** In 0..1; 0 if there is nothing to recall. */
    public double recall() {
      return key == 0 ? 0 : recalled / key;
    }

    /** In 0..1; 0 if there is no response. */
    public double precision() {
      return response == 0 ? 0 : precise / response;
    }

    /** The harmonic mean of both, in 0..1. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** Compares two partitions of the mentions of one document; no cluster may be empty. */
  public static <T> CoreferenceScore of(
      Collection<? extends Set<T>> key, Collection<? extends Set<T>> response) {
    double similarity = ceafE(List.copyOf(key), List.copyOf(response));
    return new CoreferenceScore(
        new Counts(
            links(key, response), possibleLinks(key),
            links(response, key), possibleLinks(response)),
        new Counts(bCubed(key, response), mentions(key), bCubed(response, key), mentions(response)),
        new Counts(similarity, key.size(), similarity, response.size()));
  }

  public CoreferenceScore plus(CoreferenceScore other) {
    return new CoreferenceScore(
        muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
  }

  /** The mean of the three F1, in 0..1: the CoNLL average. */
  public double average() {
    return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
  }

  /** The links of {@code these} that are left when {@code those} part them. */
  private static <T> double links(
      Collection<? extends Set<T>> these, Collection<? extends Set<T>> those) {
    Map<T, Integer> other = indexes(those);
    double links = 0;
    for (Set<T> cluster : these) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (T mention : cluster) {
        Integer part = other.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += cluster.size() - parts.size() - alone;
    }
    return links;
  }

  private static <T> double possibleLinks(Collection<? extends Set<T>> clusters) {
    return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
  }

  private static <T> double bCubed(
      Collection<? extends Set<T>> these, Collection<? extends Set<T>> those) {
    Map<T, Integer> other = indexes(those);
    double sum = 0;
    for (Set<T> cluster : these) {
      Map<Integer, Integer> common = new HashMap<>();
      for (T mention : cluster) {
        Integer part = other.get(mention);
        if (part != null) {
          common.merge(part, 1, Integer::sum);
        }
      }
      for (int count : common.values()) {
        sum += (double) count * count / cluster.size();
      }
    }
    return sum;
  }

  private static <T> double mentions(Collection<? extends Set<T>> clusters) {
    return clusters.stream().mapToInt(Set::size).sum();
  }

  private static <T> Map<T, Integer> indexes(Collection<? extends Set<T>> clusters) {
    Map<T, Integer> indexes = new HashMap<>();
    int index = 0;
    for (Set<T> cluster : clusters) {
      for (T mention : cluster) {
        indexes.put(mention, index);
      }
      index++;
    }
    return indexes;
  }

  /** The greatest sum of phi4 over one-to-one pairs of clusters. */
  private static <T> double ceafE(List<? extends Set<T>> key, List<? extends Set<T>> response) {
    int size = Math.max(key.size(), response.size());
    double[][] similarity = new double[size][size];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        List<T> common = new ArrayList<>(key.get(i));
        common.retainAll(response.get(j));
        similarity[i][j] = 2.0 * common.size() / (key.get(i).size() + response.get(j).size());
      }
    }
    return greatestSum(similarity);
  }

  /** The assignment problem, by shortest augmenting paths (Kuhn 1955, Munkres 1957). */
  private static double greatestSum(double[][] gain) {
    int size = gain.length;
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      double[] least = new double[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[size + 1];
      int[] way = new int[size + 1];
      rowOf[0] = row;
      int column = 0;
      while (rowOf[column] != 0) {
        used[column] = true;
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= size; j++) {
          if (!used[j]) {
            double cost =
                -gain[rowOf[column] - 1][j - 1] - rowPrice[rowOf[column]] - columnPrice[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = column;
            }
            if (least[j] < step) {
              step = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= size; j++) {
          if (used[j]) {
            rowPrice[rowOf[j]] += step;
            columnPrice[j] -= step;
          } else {
            least[j] -= step;
          }
        }
        column = next;
      }
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    double sum = 0;
    for (int j = 1; j <= size; j++) {
      sum += gain[rowOf[j] - 1][j - 1];
    }
    return sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "MUC %s  B3 %s  CEAF-e %s  average %5.1f",
        text(muc),
        text(bCubed),
        text(ceafE),
        100 * average());
  }

  private static String text(Counts counts) {
    return String.format(
        Locale.ROOT,
        "%5.1f (P %5.1f R %5.1f)",
        100 * counts.f1(),
        100 * counts.precision(),
        100 * counts.recall());
  }
}
