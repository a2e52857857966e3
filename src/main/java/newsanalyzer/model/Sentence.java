package newsanalyzer.model;

import java.util.List;

/**
 * A sentence and its words.
 *
 * @param span from the sentence's first to its last character that isn't white space
 * @param paragraph index of the paragraph it stands in, 0-based, counting up through the article
 * @param tokens the words and punctuation marks, in text order, never empty, each within {@code
 *     span}; Universal Dependencies style ({@code Israel 's}, {@code do n't})
 */
public record Sentence(Span span, int paragraph, List<Span> tokens) {

  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("no tokens in sentence " + span);
    }
    tokens = List.copyOf(tokens);
  }

  /**
   * The index of the last of {@code sentences} that begins at or before {@code offset}; 0 if there
   * is none.
   */
  public static int indexAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
