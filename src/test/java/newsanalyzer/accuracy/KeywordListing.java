package newsanalyzer.accuracy;

import java.io.IOException;
import java.util.List;
import newsanalyzer.annotate.FrontMatterFinder;
import newsanalyzer.annotate.KeySentenceFinder;
import newsanalyzer.annotate.KeywordFinder;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.NewsFair;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncoderTagger;
import newsanalyzer.nlp.Findings;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.TextNormalizer;

/** Prints keywords and key sentences of unseen articles, for reading. */
public final class KeywordListing {

  private KeywordListing() {}

  /** Prints those of five articles of GUM's dev news and of News-Fair's dev part each. */
  public static void main(String[] arguments) throws IOException {
    try (EncoderTagger tagger = EncoderTagger.open(BundledModels::open, false)) {
      for (ConlluDocument document : Gum.documents("dev", "GUM_news").subList(0, 5)) {
        show(document.text(), tagger);
      }
      for (NewsFair.Article article : NewsFair.dev().subList(0, 5)) {
        show(article.text(), tagger);
      }
    }
  }

  private static void show(String text, EncoderTagger tagger) throws IOException {
    List<Sentence> sentences = new RawText().split(text);
    FrontMatter front = new FrontMatterFinder().find(text, ParagraphSplitter.split(text), null);
    Findings found = tagger.find(TextNormalizer.normalize(text), sentences);
    System.out.println("\n" + sentences.get(0).span().of(text));
    long start = System.nanoTime();
    new KeywordFinder()
        .find(text, sentences, found.partsOfSpeech(), front, found.names(), 10)
        .forEach(k -> System.out.printf("  %.2f %s%n", k.score(), k.text()));
    long middle = System.nanoTime();
    new KeySentenceFinder()
        .find(text, sentences, front, 3)
        .forEach(
            k ->
                System.out.printf(
                    "  %d %s%n", k.sentence(), sentences.get(k.sentence()).span().of(text)));
    double words = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    System.out.printf(
        "  us a word, printing included: keywords %.1f, key sentences %.1f%n",
        (middle - start) / 1000.0 / words, (System.nanoTime() - middle) / 1000.0 / words);
  }
}
