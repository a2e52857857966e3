package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's published models 1.3.0, used as its manual says, for comparison. */
final class StockSplitter {

  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final SentenceDetectorME detector;
  private final TokenizerME tokenizer;

  StockSplitter() throws IOException {
    try (InputStream sentences = resource(SENTENCES);
        InputStream tokens = resource(TOKENS)) {
      detector = new SentenceDetectorME(new SentenceModel(sentences));
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(StockSplitter.class.getResourceAsStream(name), name);
  }

  List<Sentence> split(String text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = paragraphs.get(i).start();
      for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraphs.get(i).of(text))) {
        Span sentence = new Span(start + found.getStart(), start + found.getEnd());
        List<Span> tokens =
            Stream.of(tokenizer.tokenizePos(sentence.of(text)))
                .map(
                    token ->
                        new Span(
                            sentence.start() + token.getStart(), sentence.start() + token.getEnd()))
                .toList();
        sentences.add(new Sentence(sentence, i, tokens));
      }
    }
    return sentences;
  }
}
