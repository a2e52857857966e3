package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.SentenceSplitter;
import newsanalyzer.nlp.TextNormalizer;

/** Finds sentences and tokens as the program does. */
final class RawText {

  private final SentenceSplitter splitter;

  RawText() throws IOException {
    try (InputStream sentences = BundledModels.open("en-sentence.bin");
        InputStream tokens = BundledModels.open("en-token.bin")) {
      splitter = SentenceSplitter.open(sentences, tokens);
    }
  }

  List<Sentence> split(AnnotatedText text) {
    return split(text.text());
  }

  List<Sentence> split(String text) {
    String normalized = TextNormalizer.normalize(text);
    return splitter.split(normalized, ParagraphSplitter.split(normalized));
  }
}
