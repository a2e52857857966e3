package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads spans off a head whose labels are {@code O} and, for each type, {@code B-type} for a span's
 * first word and {@code I-type} for those behind it.
 *
 * <p>Takes the likeliest sequence of labels in which every {@code I} follows its own type (Viterbi
 * 1967), so that no span is ill-formed. Holds no state that changes.
 */
final class SpanDecoder {

  private static final int OUTSIDE = 0;

  private final Head head;
  private final Calibration calibration;

  SpanDecoder(Head head, Calibration calibration) {
    List<String> labels = head.labels();
    for (int label = 1; label < labels.size(); label++) {
      String prefix = label % 2 == 1 ? "B" : "I";
      String type = label % 2 == 1 ? suffix(labels.get(label)) : suffix(labels.get(label - 1));
      if (!labels.get(label).equals(prefix + type)) {
        throw new IllegalArgumentException("no labels of spans: " + labels);
      }
    }
    this.head = head;
    this.calibration = calibration;
  }

  private static String suffix(String label) {
    return label.substring(1);
  }

  /** The spans of a sentence, in order, without overlaps. */
  List<WordSpan> decode(float[] logits, int words) {
    int[] labels = likeliest(logits, words);
    List<WordSpan> spans = new ArrayList<>();
    for (int first = 0; first < words; first++) {
      if (labels[first] == OUTSIDE) {
        continue;
      }
      int inside = labels[first] + 1;
      double probability = head.probability(logits, first, labels[first]);
      int end = first + 1;
      while (end < words && labels[end] == inside) {
        probability *= head.probability(logits, end, inside);
        end++;
      }
      if (end < words) {
        probability *= 1 - head.probability(logits, end, inside);
      }
      String type = suffix(head.labels().get(labels[first]));
      spans.add(
          new WordSpan(
              type.isEmpty() ? null : type.substring(1), first, end, calibration.of(probability)));
      first = end - 1;
    }
    return spans;
  }

  private int[] likeliest(float[] logits, int words) {
    int count = head.labels().size();
    double[] scores = new double[count];
    int[][] cameFrom = new int[words][count];
    for (int word = 0; word < words; word++) {
      double[] previous = scores;
      int any = word == 0 ? OUTSIDE : greatest(previous);
      scores = new double[count];
      for (int label = 0; label < count; label++) {
        int from = any;
        if (isInside(label)) {
          from = previous[label] > previous[label - 1] ? label : label - 1;
        }
        boolean impossible = isInside(label) && word == 0;
        cameFrom[word][label] = from;
        scores[label] =
            impossible ? Double.NEGATIVE_INFINITY : previous[from] + head.at(logits, word, label);
      }
    }
    int[] labels = new int[words];
    if (words > 0) {
      labels[words - 1] = greatest(scores);
    }
    for (int word = words - 1; word > 0; word--) {
      labels[word - 1] = cameFrom[word][labels[word]];
    }
    return labels;
  }

  private static boolean isInside(int label) {
    return label > 0 && label % 2 == 0;
  }

  private static int greatest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
