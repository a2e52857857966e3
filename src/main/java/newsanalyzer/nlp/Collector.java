package newsanalyzer.nlp;

import java.util.function.Consumer;

/** Puts together sentences of what the windows give, and hands each on when it is whole. */
final class Collector {

  private final EncoderLayout layout;
  private final int[] sentenceStarts;
  private final boolean withStates;
  private final Consumer<EncodedSentence> reader;
  private int sentence;
  private float[] logits = {};
  private float[] states = {};

  Collector(
      EncoderLayout layout,
      int[] sentenceStarts,
      boolean withStates,
      Consumer<EncodedSentence> reader) {
    this.layout = layout;
    this.sentenceStarts = sentenceStarts;
    this.withStates = withStates;
    this.reader = reader;
    startSentence();
  }

  /** Takes the numbers of the words from {@code first} to {@code end}, which follow the last. */
  void add(int first, int end, float[] logitsOfAll, float[] statesOfAll) {
    int word = first;
    while (word < end) {
      int until = Math.min(end, sentenceStarts[sentence + 1]);
      copy(logitsOfAll, word - first, until - word, logits, word, layout.width);
      if (withStates) {
        copy(statesOfAll, word - first, until - word, states, word, layout.hidden);
      }
      word = until;
      handOnFinished(word);
    }
  }

  private void copy(float[] from, int row, int rows, float[] to, int word, int width) {
    int target = (word - sentenceStarts[sentence]) * width;
    System.arraycopy(from, row * width, to, target, rows * width);
  }

  /** Hands on the sentences that end at or before {@code word}; some may have no words. */
  void handOnFinished(int word) {
    while (sentence + 1 < sentenceStarts.length && sentenceStarts[sentence + 1] <= word) {
      int words = sentenceStarts[sentence + 1] - sentenceStarts[sentence];
      reader.accept(new EncodedSentence(layout, words, logits, withStates ? states : null));
      sentence++;
      startSentence();
    }
  }

  private void startSentence() {
    if (sentence + 1 < sentenceStarts.length) {
      int words = sentenceStarts[sentence + 1] - sentenceStarts[sentence];
      logits = new float[words * layout.width];
      states = new float[withStates ? words * layout.hidden : 0];
    }
  }
}
