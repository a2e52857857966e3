package newsanalyzer.nlp;

import java.util.List;

/**
 * One of the encoder's heads: for each word a row of numbers, the greater the likelier the label.
 *
 * @param labels what the columns stand for, in their order
 * @param column the head's first column in a row of all heads
 * @param width how many columns a row has
 */
record Head(List<String> labels, int column, int width) {

  Head {
    labels = List.copyOf(labels);
  }

  /** The number for a word and a label. */
  float at(float[] logits, int word, int label) {
    return logits[word * width + column + label];
  }

  /** The likeliest label of a word. */
  int best(float[] logits, int word) {
    int best = 0;
    for (int label = 1; label < labels.size(); label++) {
      if (at(logits, word, label) > at(logits, word, best)) {
        best = label;
      }
    }
    return best;
  }

  /** The probability of a label of a word, in 0..1. */
  double probability(float[] logits, int word, int label) {
    double most = at(logits, word, best(logits, word));
    double sum = 0;
    for (int other = 0; other < labels.size(); other++) {
      sum += Math.exp(at(logits, word, other) - most);
    }
    return Math.exp(at(logits, word, label) - most) / sum;
  }
}
