package newsanalyzer.nlp;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * An article's words as the encoder takes them, one after the other.
 *
 * @param pieces the pieces of all words
 * @param starts where each word's pieces start, and at the end the number of pieces
 * @param shapes the {@link WordShape} of each word
 * @param sentenceStarts the first word of each sentence, and at the end the number of words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and made once for each article
record EncoderInput(int[] pieces, int[] starts, byte[] shapes, int[] sentenceStarts) {

  static EncoderInput of(List<List<String>> sentences, WordPieces wordPieces) {
    int words = sentences.stream().mapToInt(List::size).sum();
    int[] pieces = new int[words * 2];
    int[] starts = new int[words + 1];
    byte[] shapes = new byte[words];
    int[] sentenceStarts = new int[sentences.size() + 1];
    int word = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (String written : sentences.get(i)) {
        int[] ofWord = wordPieces.of(written);
        int end = starts[word] + ofWord.length;
        if (end > pieces.length) {
          pieces = Arrays.copyOf(pieces, 2 * end);
        }
        System.arraycopy(ofWord, 0, pieces, starts[word], ofWord.length);
        shapes[word] = (byte) WordShape.of(written).number;
        starts[++word] = end;
      }
      sentenceStarts[i + 1] = word;
    }
    return new EncoderInput(pieces, starts, shapes, sentenceStarts);
  }

  /** How many pieces the words have from one to before another. */
  int pieces(int from, int to) {
    return starts[to] - starts[from];
  }

  /** How many pieces each word has. */
  int[] pieceCounts() {
    int[] counts = new int[shapes.length];
    Arrays.setAll(counts, word -> pieces(word, word + 1));
    return counts;
  }

  /** Adds the pieces of a word, and as often its shape. */
  void put(int word, LongBuffer intoPieces, LongBuffer intoShapes) {
    for (int piece = starts[word]; piece < starts[word + 1]; piece++) {
      intoPieces.put(pieces[piece]);
      intoShapes.put(shapes[word]);
    }
  }
}
