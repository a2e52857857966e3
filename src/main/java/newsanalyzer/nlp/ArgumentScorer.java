package newsanalyzer.nlp;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.nlp.Graph.Input;

/**
 * Finds, for each trigger of a sentence, the words that say who takes part, where and when.
 *
 * <p>Looks at the trigger's own sentence only. Safe for many threads.
 */
public final class ArgumentScorer implements Closeable {

  static final String GRAPH = "arguments.onnx";

  /**
   * No argument has these alone. Of 1,523 found in newsevents test, 35 had, of 16,944 annotated in
   * train none: where a phrase begins is sometimes surer than how it goes on.
   */
  private static final Set<PartOfSpeech> FUNCTION_WORDS =
      EnumSet.of(
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET,
          PartOfSpeech.PART,
          PartOfSpeech.PUNCT,
          PartOfSpeech.SCONJ);

  /**
   * How many triggers are scored at a time, which bounds the memory: 16 in a sentence of 200 words
   * take 42 MB, 200 would take 510.
   */
  private static final int AT_ONCE = 16;

  private final Graph graph;

  private ArgumentScorer(Graph graph) {
    this.graph = graph;
  }

  /**
   * Loads the scorer that goes with the encoder in the same place.
   *
   * @throws UnusableEncoderException if it can't run on this machine
   * @throws IOException if a file can't be read
   */
  public static ArgumentScorer open(ModelFiles files) throws IOException {
    return new ArgumentScorer(Graph.open(files, GRAPH));
  }

  /**
   * The arguments of each of the sentence's own triggers, in their order. The spans' types are
   * those of {@link newsanalyzer.model.ArgumentRole}.
   */
  public List<List<WordSpan>> score(EncodedSentence sentence) {
    return score(sentence, sentence.triggers().stream().mapToInt(EncodedTrigger::word).toArray());
  }

  /**
   * The arguments of each of the given triggers.
   *
   * @param triggers indexes of words of the sentence
   */
  public List<List<WordSpan>> score(EncodedSentence sentence, int... triggers) {
    if (triggers.length == 0) {
      return List.of();
    }
    int words = sentence.words();
    EncoderLayout layout = sentence.layout();
    SpanDecoder decoder = new SpanDecoder(layout.arguments, EncoderCalibrations.ARGUMENTS);
    int size = words * layout.arguments.width();
    List<PartOfSpeech> partsOfSpeech = sentence.partsOfSpeech();
    List<List<WordSpan>> arguments = new ArrayList<>();
    for (int from = 0; from < triggers.length; from += AT_ONCE) {
      int[] some = Arrays.copyOfRange(triggers, from, Math.min(triggers.length, from + AT_ONCE));
      float[] roles = run(sentence.states(), words, layout.hidden, some);
      for (int i = 0; i < some.length; i++) {
        float[] ofTrigger = Arrays.copyOfRange(roles, i * size, (i + 1) * size);
        arguments.add(
            decoder.decode(ofTrigger, words).stream()
                .filter(span -> hasContent(span, partsOfSpeech))
                .toList());
      }
    }
    return arguments;
  }

  /** Whether there is more to it than {@code the} or {@code for}. */
  static boolean hasContent(WordSpan span, List<PartOfSpeech> partsOfSpeech) {
    return !FUNCTION_WORDS.containsAll(partsOfSpeech.subList(span.first(), span.end()));
  }

  private float[] run(float[] states, int words, int hidden, int[] triggers) {
    long[] positions = Arrays.stream(triggers).asLongStream().toArray();
    Map<String, float[]> numbers =
        graph.run(
            Map.of(
                "states", new Input(FloatBuffer.wrap(states), words, hidden),
                "triggers", new Input(LongBuffer.wrap(positions), positions.length)),
            Set.of("roles"));
    return requireNonNull(numbers.get("roles"));
  }

  @Override
  public void close() {
    graph.close();
  }
}
