package newsanalyzer.nlp;

import org.jspecify.annotations.Nullable;

/**
 * Consecutive words of a sentence that the encoder found to be one thing.
 *
 * @param type its kind, in lower case as in the encoder's labels; null where there is only one kind
 * @param first index of its first word, 0-based
 * @param end index after its last word
 * @param probability calibrated probability of the span with its type, in 0..1
 */
public record WordSpan(@Nullable String type, int first, int end, double probability) {

  public WordSpan {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a span of words: [" + first + ", " + end + ")");
    }
  }
}
