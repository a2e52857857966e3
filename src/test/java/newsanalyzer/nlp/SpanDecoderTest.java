package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {

  private static final List<String> LABELS = List.of("O", "B-a", "I-a", "B-b", "I-b");
  private static final Calibration NONE = new Calibration(1, 0);
  private static final SpanDecoder DECODER = new SpanDecoder(new Head(LABELS, 0, 5), NONE);

  @Test
  void readsSpansWithTheirTypes() {
    List<WordSpan> spans =
        decode(
            new double[][] {
              {.9, .1, 0, 0, 0}, {0, .8, .2, 0, 0}, {.1, 0, .9, 0, 0}, {0, 0, 0, 1, 0}
            });

    assertThat(spans).extracting(WordSpan::type).containsExactly("a", "b");
    assertThat(spans).extracting(WordSpan::first).containsExactly(1, 3);
    assertThat(spans).extracting(WordSpan::end).containsExactly(3, 4);
  }

  @Test
  void spanIsAsLikelyAsItsLabelsAndThatItEnds() {
    List<WordSpan> spans =
        decode(new double[][] {{.2, .8, 0, 0, 0}, {.1, 0, .9, 0, 0}, {.7, 0, .3, 0, 0}});

    assertThat(spans.get(0).probability()).isCloseTo(.8 * .9 * .7, within(1e-3));
  }

  @Test
  void nothingContinuesWhatHasNotBegun() {
    assertThat(decode(new double[][] {{.3, .1, .6, 0, 0}, {1, 0, 0, 0, 0}})).isEmpty();
    assertThat(decode(new double[][] {{0, 1, 0, 0, 0}, {.3, 0, .1, .0, .6}}))
        .extracting(WordSpan::end)
        .containsExactly(1);
  }

  @Test
  void oneTypeAfterTheOtherAreTwoSpans() {
    assertThat(decode(new double[][] {{0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 0, 0, 1, 0}}))
        .hasSize(3);
  }

  @Test
  void sentenceWithoutWordsHasNone() {
    assertThat(decode(new double[0][])).isEmpty();
  }

  @Test
  void headWithOneKindHasNoTypes() {
    SpanDecoder decoder = new SpanDecoder(new Head(List.of("O", "B", "I"), 0, 3), NONE);

    assertThat(decoder.decode(new float[] {0, 5, 0, 0, 0, 5}, 2))
        .extracting(WordSpan::type)
        .containsExactly((String) null);
  }

  @Test
  void refusesLabelsInAnotherOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpanDecoder(new Head(List.of("O", "B-a", "I-b"), 0, 3), NONE));
  }

  @Test
  void spansNeverOverlapWhateverTheNumbers() {
    Random random = new Random(3);
    for (int round = 0; round < 1000; round++) {
      int words = random.nextInt(30);
      float[] logits = new float[words * 5];
      for (int i = 0; i < logits.length; i++) {
        logits[i] = (float) random.nextGaussian() * 3;
      }

      int end = 0;
      for (WordSpan span : DECODER.decode(logits, words)) {
        assertThat(span.first()).isGreaterThanOrEqualTo(end);
        assertThat(span.probability()).isBetween(0.0, 1.0);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(words);
    }
  }

  private static List<WordSpan> decode(double[][] probabilities) {
    float[] logits = new float[probabilities.length * 5];
    for (int word = 0; word < probabilities.length; word++) {
      for (int label = 0; label < 5; label++) {
        logits[word * 5 + label] = (float) Math.log(Math.max(1e-6, probabilities[word][label]));
      }
    }
    return DECODER.decode(logits, probabilities.length);
  }
}
