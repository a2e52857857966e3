package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into the windows that the encoder reads at a time: sentences, as many as fit, and
 * before them once more the last of the window before, or the last words of it. Only a sentence
 * that is longer than a window gets its results from more than one.
 *
 * <p>Takes time in proportion to the article's length. Holds no state.
 */
final class Windows {

  /**
   * How many pieces are read again before the first new sentence, at most: about two sentences, so
   * that each sentence's result can come from a window with a sentence before and one after it.
   * Swept 0 to 128 on newsevents dev: F1 of names is 81.8 without, 81.9 with 32, 81.6 with 64 and
   * 82.2 with 128, of typed triggers 60.3, 60.6, 60.5 and 60.8, all within chance. 32 reads 9 % of
   * the text twice instead of 19 %, but loses 2 points on the 180 names of News-Fair; 128 reads 59
   * %.
   */
  private static final int CONTEXT = 64;

  private Windows() {}

  /**
   * A stretch of words, counted through the article.
   *
   * @param from first word that is read
   * @param to end of what is read, exclusive
   * @param first first word whose result is taken from this window
   * @param end end of those, exclusive
   */
  record Window(int from, int to, int first, int end) {}

  /**
   * The windows in text order. Each word's result is taken from exactly one.
   *
   * @param pieces how many pieces each word has, each at most half of {@code room}
   * @param sentenceStarts the first word of each sentence, ascending, and at the end the number of
   *     words
   * @param room how many pieces fit into a window
   */
  static List<Window> cut(int[] pieces, int[] sentenceStarts, int room) {
    return new Cutter(pieces, sentenceStarts, room).cut();
  }

  private static final class Cutter {

    /** How many pieces stand before each word. */
    private final int[] before;

    /** For each word, and the end, the first word of its sentence. */
    private final int[] sentenceStart;

    /** For each word the end of its sentence. */
    private final int[] sentenceEnd;

    private final int room;

    Cutter(int[] pieces, int[] sentenceStarts, int room) {
      int words = pieces.length;
      this.room = room;
      before = new int[words + 1];
      for (int i = 0; i < words; i++) {
        before[i + 1] = before[i] + pieces[i];
      }
      sentenceStart = new int[words + 1];
      sentenceEnd = new int[words];
      for (int s = 0; s + 1 < sentenceStarts.length; s++) {
        for (int i = sentenceStarts[s]; i < sentenceStarts[s + 1]; i++) {
          sentenceStart[i] = sentenceStarts[s];
          sentenceEnd[i] = sentenceStarts[s + 1];
        }
      }
      sentenceStart[words] = words;
    }

    List<Window> cut() {
      int words = sentenceEnd.length;
      List<Window> windows = new ArrayList<>();
      int first = 0;
      int from = 0;
      int next = 0;
      while (next < words) {
        int to = forward(from, next);
        int nextFrom = to == words ? words : backward(to);
        int end = to == words ? words : Math.max(first, parting(nextFrom, to));
        if (end > first) {
          windows.add(new Window(from, to, first, end));
        }
        first = end;
        from = nextFrom;
        next = to;
      }
      return windows;
    }

    private int pieces(int from, int to) {
      return before[to] - before[from];
    }

    /** Where the window ends that starts with {@code from} and has to reach beyond {@code next}. */
    private int forward(int from, int next) {
      int to = next;
      while (to < sentenceEnd.length && pieces(from, sentenceEnd[to]) <= room) {
        to = sentenceEnd[to];
      }
      while (to == next || !isBoundary(to)) {
        if (to == sentenceEnd.length || pieces(from, to + 1) > room) {
          break;
        }
        to++;
      }
      return to;
    }

    /** Where the window starts whose first new word is {@code next}. */
    private int backward(int next) {
      int sentence = pieces(next, sentenceEnd[next]);
      int budget = sentence <= room ? Math.min(CONTEXT, room - sentence) : room / 4;
      int from = next;
      while (from > 0 && pieces(sentenceStart[from - 1], next) <= budget) {
        from = sentenceStart[from - 1];
      }
      if (from == next) {
        while (from > 0 && pieces(from - 1, next) <= budget) {
          from--;
        }
      }
      return from;
    }

    /**
     * Up to which word results are taken from the window that ends at {@code to}, and not from the
     * next, which starts at {@code from}: where the lesser of both contexts is greatest. A sentence
     * isn't parted, if that can be helped; context before it is worth more than context after.
     */
    private int parting(int from, int to) {
      int best = to;
      for (int i = to; i > from; i--) {
        boolean eligible = isBoundary(i) || !isBoundary(to);
        if (eligible && context(from, i, to) > context(from, best, to)) {
          best = i;
        }
      }
      return best;
    }

    private int context(int from, int parting, int to) {
      return Math.min(pieces(from, parting), pieces(parting, to));
    }

    private boolean isBoundary(int word) {
      return sentenceStart[word] == word;
    }
  }
}
