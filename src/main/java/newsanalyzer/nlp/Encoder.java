package newsanalyzer.nlp;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import newsanalyzer.nlp.Graph.Input;
import newsanalyzer.nlp.Windows.Window;

/**
 * The transformer that reads an article once, and of which all heads read off what they look for.
 *
 * <p>Reads the article in windows of sentences, so that each sentence is understood from its
 * neighbours. It doesn't know the article's characters: words come in and numbers of words go out.
 * Safe for many threads; each call runs on the thread that calls.
 */
public final class Encoder implements Closeable {

  private static final String GRAPH = "encoder.onnx";
  private static final String LABELS = "encoder.json";
  private static final String VOCABULARY = "encoder-vocabulary.txt";

  /** What {@link #open} reads. */
  static final List<String> FILES = List.of(GRAPH, LABELS, VOCABULARY);

  private final Graph graph;
  private final EncoderLayout layout;
  private final WordPieces wordPieces;

  private Encoder(Graph graph, EncoderLayout layout, WordPieces wordPieces) {
    this.graph = graph;
    this.layout = layout;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the encoder.
   *
   * @throws UnusableEncoderException if it can't run on this machine
   * @throws IOException if a file can't be read
   */
  public static Encoder open(ModelFiles files) throws IOException {
    Background<WordPieces> pieces = Background.start(() -> WordPieces.open(files.open(VOCABULARY)));
    Graph graph = Graph.open(files, GRAPH);
    try (InputStream labels = files.open(LABELS)) {
      return new Encoder(graph, EncoderLayout.open(labels), pieces.join());
    } catch (IOException | RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  /** What the encoder says of an article's sentences, in their order, with the words' states. */
  public List<EncodedSentence> read(List<List<String>> sentences) {
    List<EncodedSentence> read = new ArrayList<>();
    read(sentences, true, read::add);
    return read;
  }

  /**
   * Hands on what the encoder says of an article's sentences, in their order. A sentence's numbers,
   * 2 KB a word, can be let go with it, so that memory doesn't grow with the article.
   *
   * @param sentences their words, spelled as {@link TextNormalizer} does; not much longer than a
   *     page each
   * @param withStates whether the argument scorer is to be asked
   */
  public void read(
      List<List<String>> sentences, boolean withStates, Consumer<EncodedSentence> reader) {
    EncoderInput input = EncoderInput.of(sentences, wordPieces);
    Collector collector = new Collector(layout, input.sentenceStarts(), withStates, reader);
    int room = layout.mostPieces - 2;
    collector.handOnFinished(0);
    for (Window window : Windows.cut(input.pieceCounts(), input.sentenceStarts(), room)) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the article takes too long");
      }
      run(input, window, withStates, collector);
    }
  }

  /**
   * How much of these sentences is read twice, to understand what is next to it: the share of
   * pieces read again, in those that they have.
   */
  public double overlap(List<List<String>> sentences) {
    EncoderInput input = EncoderInput.of(sentences, wordPieces);
    int[] counts = input.pieceCounts();
    int read =
        Windows.cut(counts, input.sentenceStarts(), layout.mostPieces - 2).stream()
            .mapToInt(window -> input.pieces(window.from(), window.to()))
            .sum();
    int all = input.pieces(0, counts.length);
    return all == 0 ? 0 : (double) read / all - 1;
  }

  private void run(EncoderInput input, Window window, boolean withStates, Collector collector) {
    int length = input.pieces(window.from(), window.to()) + 2;
    LongBuffer pieces = LongBuffer.allocate(length);
    LongBuffer shapes = LongBuffer.allocate(length);
    LongBuffer words = LongBuffer.allocate(window.end() - window.first());
    pieces.put(wordPieces.opening());
    shapes.put(WordShape.OTHER.number);
    for (int word = window.from(); word < window.to(); word++) {
      if (word >= window.first() && word < window.end()) {
        words.put(pieces.position());
      }
      input.put(word, pieces, shapes);
    }
    pieces.put(wordPieces.closing());
    shapes.put(WordShape.OTHER.number);
    Set<String> wanted = withStates ? Set.of("logits", "states") : Set.of("logits");
    Map<String, float[]> numbers =
        graph.run(
            Map.of(
                "pieces", new Input(pieces.flip(), 1, length),
                "shapes", new Input(shapes.flip(), 1, length),
                "words", new Input(words.flip(), words.limit())),
            wanted);
    collector.add(
        window.first(),
        window.end(),
        requireNonNull(numbers.get("logits")),
        withStates ? requireNonNull(numbers.get("states")) : new float[0]);
  }

  @Override
  public void close() {
    graph.close();
  }
}
