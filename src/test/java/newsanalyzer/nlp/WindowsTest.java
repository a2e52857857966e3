package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newsanalyzer.nlp.Windows.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WindowsTest {

  private static final int ROOM = 254;

  @Test
  void readsShortArticleAtOnce() {
    assertThat(cut(sentences(30, 30, 30))).containsExactly(new Window(0, 90, 0, 90));
  }

  @Test
  void sentencesAtTheSeamHaveASentenceBeforeAndAfter() {
    // 254 pieces hold eight sentences of 30; two are read again.
    assertThat(cut(sentences(30, 30, 30, 30, 30, 30, 30, 30, 30, 30)))
        .containsExactly(new Window(0, 240, 0, 210), new Window(180, 300, 210, 300));
  }

  @Test
  void sentenceThatFitsIsNeverCut() {
    List<Window> windows = cut(sentences(100, 240, 100));

    assertThat(windows)
        .containsExactly(
            new Window(0, 100, 0, 100),
            new Window(86, 340, 100, 340),
            new Window(276, 440, 340, 440));
  }

  @Test
  void sentenceLongerThanAWindowIsCutWithContextOnBothSides() {
    List<Window> windows = cut(sentences(1000));

    assertThat(windows.get(0)).isEqualTo(new Window(0, 254, 0, 223));
    assertThat(windows.get(1)).isEqualTo(new Window(191, 445, 223, 414));
    checkCover(windows, 1000);
  }

  @Test
  void articleWithoutWordsHasNoWindow() {
    assertThat(Windows.cut(new int[0], new int[] {0}, ROOM)).isEmpty();
    assertThat(Windows.cut(new int[0], new int[] {0, 0}, ROOM)).isEmpty();
  }

  @Test
  void takesEveryWordFromExactlyOneWindowThatFits() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      int longest = 1 + random.nextInt(round % 10 == 0 ? 900 : 80);
      int[] lengths =
          random.ints(1 + random.nextInt(40), round % 3 == 0 ? 0 : 1, longest + 1).toArray();
      int words = Arrays.stream(lengths).sum();
      int[] pieces = random.ints(words, 1, round % 2 == 0 ? 3 : 17).toArray();

      List<Window> windows = Windows.cut(pieces, starts(lengths), ROOM);

      checkCover(windows, words);
      for (Window window : windows) {
        int read = Arrays.stream(pieces, window.from(), window.to()).sum();
        assertThat(read).isLessThanOrEqualTo(ROOM);
      }
    }
  }

  @Test
  @Timeout(20)
  void cutsMillionsOfWordsInASecond() {
    int[] pieces = new int[2_000_000];
    Arrays.fill(pieces, 2);

    List<Window> oneSentence = Windows.cut(pieces, new int[] {0, pieces.length}, ROOM);
    List<Window> oneWordEach =
        Windows.cut(
            pieces, java.util.stream.IntStream.rangeClosed(0, pieces.length).toArray(), ROOM);

    checkCover(oneSentence, pieces.length);
    checkCover(oneWordEach, pieces.length);
  }

  private static void checkCover(List<Window> windows, int words) {
    int next = 0;
    for (Window window : windows) {
      assertThat(window.first()).isEqualTo(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.first());
      assertThat(window.to()).isGreaterThanOrEqualTo(window.end());
      assertThat(window.end()).isGreaterThan(window.first());
      next = window.end();
    }
    assertThat(next).isEqualTo(words);
  }

  private static List<Window> cut(int[] lengths) {
    int[] pieces = new int[Arrays.stream(lengths).sum()];
    Arrays.fill(pieces, 1);
    return Windows.cut(pieces, starts(lengths), ROOM);
  }

  private static int[] sentences(int... lengths) {
    return lengths;
  }

  private static int[] starts(int[] lengths) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int length : lengths) {
      starts.add(starts.get(starts.size() - 1) + length);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
