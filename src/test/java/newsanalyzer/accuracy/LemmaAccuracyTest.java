package newsanalyzer.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.annotate.lemma.Lemmatizer;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.ConlluReader;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.training.HeldOut;
import newsanalyzer.training.LemmaTrainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The share of words whose lemma is right, given their annotated part of speech. Words of which the
 * treebank gives no lemma ({@code _}) aren't counted.
 */
@Tag("accuracy")
class LemmaAccuracyTest {

  /** What the product needs at least, on EWT dev. */
  private static final double LEAST = 0.97;

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void lemmasOfTheWeb() {
    Floors.checkDigest("ewt dev", List.of(Ewt.file("dev")));
    Score score = measure("lemmas ewt dev", ConlluReader.read(Ewt.file("dev")));

    assertThat(score.precision()).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void lemmasOfGum() {
    measure("lemmas gum test", Gum.documents("test", "GUM"));
    measure("lemmas gum test news", Gum.documents("test", "GUM_news"));
  }

  @Test
  void listIsWhatTheTrainerCounts() throws IOException {
    assertThat(Files.readAllLines(LemmaTrainer.FILE, UTF_8))
        .filteredOn(line -> !line.startsWith("#"))
        .isEqualTo(LemmaTrainer.lines(HeldOut.load()));
  }

  private static Score measure(String name, List<ConlluDocument> documents) {
    Lemmatizer lemmatizer = new Lemmatizer();
    Map<PartOfSpeech, Score> scores = new TreeMap<>();
    documents.stream()
        .flatMap(document -> document.sentences().stream())
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !word.lemma().equals("_"))
        .forEach(
            word -> {
              PartOfSpeech part = PartOfSpeech.valueOf(word.upos());
              scores.merge(part, score(word, lemmatizer, part), Score::plus);
            });
    scores.forEach((part, score) -> System.out.printf("%-44s %s%n", name + " " + part, score));
    Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
    Floors.check(name, all);
    return all;
  }

  private static Score score(ConlluWord word, Lemmatizer lemmatizer, PartOfSpeech part) {
    String found = lemmatizer.lemma(TextNormalizer.normalize(word.form()), part);
    if (!found.equals(word.lemma()) && System.getProperty("misses") != null) {
      System.out.println(word.form() + " " + part + " | " + word.lemma() + " | " + found);
    }
    return new Score(found.equals(word.lemma()) ? 1 : 0, 1, 1);
  }
}
