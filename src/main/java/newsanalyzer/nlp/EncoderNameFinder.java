package newsanalyzer.nlp;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The encoder's names behind OpenNLP's interface, for programs that are built on it.
 *
 * <p>That interface gives one sentence at a time, so each is read without its neighbours: {@link
 * EncoderTagger}, which reads whole articles, finds more. Safe for many threads.
 */
public final class EncoderNameFinder implements TokenNameFinder {

  private final Encoder encoder;

  /** Finds names by {@code encoder}, which stays the caller's to close. */
  public EncoderNameFinder(Encoder encoder) {
    this.encoder = encoder;
  }

  /** The names of a sentence; their types are those of {@link newsanalyzer.model.NameType}. */
  @Override
  public Span[] find(String[] tokens) {
    Span[][] found = {{}};
    encoder.read(
        List.of(Arrays.stream(tokens).map(TextNormalizer::normalize).toList()),
        false,
        sentence ->
            found[0] =
                sentence.names().stream()
                    .map(n -> new Span(n.first(), n.end(), n.type(), n.probability()))
                    .toArray(Span[]::new));
    return found[0];
  }

  /** Nothing is remembered from one sentence to the next. */
  @Override
  public void clearAdaptiveData() {}
}
