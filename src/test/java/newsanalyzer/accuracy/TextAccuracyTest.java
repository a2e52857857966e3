package newsanalyzer.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluReader;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.SentenceSplitter;
import newsanalyzer.nlp.TextModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sentences and tokens found in raw text, by exact spans. The stock models get the annotated
 * paragraphs, which is more than ours get; they are printed for comparison and have no floor.
 */
@Tag("accuracy")
class TextAccuracyTest {

  @BeforeAll
  static void needsCorpora() {
    Corpora.assumePresent();
  }

  @Test
  void rawTextOfGumNews() throws IOException {
    Floors.checkDigest("text.gum-dev", Gum.files("dev", "GUM"));
    Floors.checkDigest("text.gum-test", Gum.files("test", "GUM"));

    measure("gum-dev-news", Gum.documents("dev", "GUM_news"));
    measure("gum-test-news", Gum.documents("test", "GUM_news"));
  }

  @Test
  void rawTextOfAllGenresOfGum() throws IOException {
    measure("gum-dev", Gum.documents("dev", "GUM"));
    measure("gum-test", Gum.documents("test", "GUM"));
  }

  @Test
  void rawTextOfTheWeb() throws IOException {
    Path file = Ewt.file("test");
    Floors.checkDigest("text.ewt-test", List.of(file));

    measure("ewt-test", ConlluReader.read(file));
  }

  private static void measure(String set, List<ConlluDocument> documents) throws IOException {
    StockSplitter stock = new StockSplitter();
    SentenceSplitter ours = TextModels.load();
    TextScores stockScores =
        TextScores.of(documents, document -> stock.split(document.text(), document.paragraphs()));
    TextScores scores =
        TextScores.of(
            documents,
            document -> ours.split(document.text(), ParagraphSplitter.split(document.text())));
    System.out.printf("%-44s %s%n", "stock 1.3.0: " + set + ".sentences", stockScores.sentences());
    Floors.check("text." + set + ".sentences", scores.sentences());
    System.out.printf("%-44s %s%n", "stock 1.3.0: " + set + ".tokens", stockScores.tokens());
    Floors.check("text." + set + ".tokens", scores.tokens());
  }
}
