package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * How well a splitter does on raw text.
 *
 * @param sentences exact spans
 * @param tokens exact spans
 */
record TextScores(Score sentences, Score tokens) {

  /** Runs a splitter over the raw text of documents. */
  static TextScores of(
      List<ConlluDocument> documents, Function<ConlluDocument, List<Sentence>> splitter) {
    Score sentences = Score.NONE;
    Score tokens = Score.NONE;
    for (ConlluDocument document : documents) {
      List<Sentence> gold =
          document.sentences().stream().map(ConlluDocument.ConlluSentence::sentence).toList();
      List<Sentence> found = splitter.apply(document);
      sentences = sentences.plus(Score.of(sentenceSpans(found), sentenceSpans(gold)));
      tokens = tokens.plus(Score.of(tokenSpans(found), tokenSpans(gold)));
    }
    return new TextScores(sentences, tokens);
  }

  private static List<Span> sentenceSpans(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::span).toList();
  }

  private static List<Span> tokenSpans(List<Sentence> sentences) {
    List<Span> tokens = new ArrayList<>();
    sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
    return tokens;
  }
}
