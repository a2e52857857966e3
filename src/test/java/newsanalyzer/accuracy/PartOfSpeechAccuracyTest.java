package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.TAGS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluDocument.ConlluSentence;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.ConlluReader;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The share of the treebanks' words whose universal part of speech is right. */
@Tag("accuracy")
class PartOfSpeechAccuracyTest {

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void wordsOfTheWeb() throws IOException {
    Floors.checkDigest("ewt dev", List.of(Ewt.file("dev")));
    measure("tags ewt dev", ConlluReader.read(Ewt.file("dev")));
  }

  @Test
  void wordsOfGum() throws IOException {
    Floors.checkDigest("gum entities test", Gum.files("test", "GUM"));
    measure("tags gum test", Gum.documents("test", "GUM"));
    measure("tags gum test news", Gum.documents("test", "GUM_news"));
  }

  private static void measure(String set, List<ConlluDocument> documents) throws IOException {
    List<AnnotatedText> texts =
        documents.stream().map(PartOfSpeechAccuracyTest::annotated).toList();
    for (Engine engine : Engines.all()) {
      if (engine.layers().contains(TAGS)) {
        Floors.check(set + ", " + engine.name(), new Readings(engine, texts).exact(TAGS));
      }
    }
  }

  private static AnnotatedText annotated(ConlluDocument document) {
    List<Label> labels = new ArrayList<>();
    for (ConlluSentence sentence : document.sentences()) {
      for (ConlluWord word : sentence.words()) {
        labels.add(new Label(TAGS, word.upos(), word.span()));
      }
    }
    return new AnnotatedText(
        document.text(),
        document.sentences().stream().map(ConlluSentence::sentence).toList(),
        labels,
        List.of());
  }
}
