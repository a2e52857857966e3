package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.NAMES;
import static newsanalyzer.corpora.LabelLayer.TRIGGERS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumEntities.Article;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.UnerPud;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names and event triggers of both engines from raw text, with the sentences and tokens that the
 * program finds itself, and names on PUD and GUM.
 */
@Tag("accuracy")
class NameAccuracyTest {

  /** How the sentences of a document are put together to raw text. */
  private static final String PARAGRAPHS = "\n\n";

  private static final String RUNNING = " ";

  /** What PUD and GUM name as we do. */
  private static final Set<String> TYPES =
      Set.of(NameType.PERSON.name(), NameType.ORGANIZATION.name(), NameType.PLACE.name());

  private static RawText rawText;

  @BeforeAll
  static void openModels() throws IOException {
    Corpora.assumePresent();
    rawText = new RawText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void namesAndTriggersOfRunningText(String split) throws IOException {
    List<AnnotatedText> texts = AnnotatedText.of(NewsEvents.readAsWritten(split), RUNNING);
    for (Engine engine : Engines.all()) {
      Readings readings = new Readings(engine, texts, rawText::split);
      String set = " newsevents " + split + " running";
      Floors.check("names" + set + ", " + engine.name(), readings.exact(NAMES));
      Floors.check("triggers" + set + " found, " + engine.name(), readings.spans(TRIGGERS));
      Floors.check("triggers" + set + " typed, " + engine.name(), readings.exact(TRIGGERS));
    }
  }

  @Test
  void namesOfSentencesThatAreParagraphs() throws IOException {
    List<AnnotatedText> texts = AnnotatedText.of(NewsEvents.readAsWritten("test"), PARAGRAPHS);
    for (Engine engine : Engines.all()) {
      Floors.check(
          "names newsevents test paragraphs, " + engine.name(),
          new Readings(engine, texts, rawText::split).exact(NAMES));
    }
  }

  @ParameterizedTest
  @CsvSource({"n, news", "w, wikipedia"})
  void namesOfPud(String half, String label) throws IOException {
    Floors.checkDigest("uner-pud", List.of(Corpora.path("uner-pud/en_pud-ud-test.iob2")));
    List<AnnotatedText> tokens = AnnotatedText.of(UnerPud.read(half), PARAGRAPHS);
    List<AnnotatedText> text = AnnotatedText.of(UnerPud.readAsWritten(half), PARAGRAPHS);
    for (Engine engine : Engines.all()) {
      String set = "names pud " + label;
      Readings readings = new Readings(engine, tokens);
      Floors.check(
          set + " tokens, " + engine.name(), readings.exact(NAMES, NameAccuracyTest::isOfTypes));
      showTypes(set + " tokens", engine, readings);
      Floors.check(
          set + " paragraphs, " + engine.name(),
          new Readings(engine, text, rawText::split).exact(NAMES, NameAccuracyTest::isOfTypes));
    }
  }

  /** News and Wikipedia together, as others report it. */
  @Test
  void namesOfAllOfPud() throws IOException {
    List<AnnotatedText> tokens = new ArrayList<>();
    tokens.addAll(AnnotatedText.of(UnerPud.read("n"), PARAGRAPHS));
    tokens.addAll(AnnotatedText.of(UnerPud.read("w"), PARAGRAPHS));
    for (Engine engine : Engines.all()) {
      Floors.check(
          "names pud tokens, " + engine.name(),
          new Readings(engine, tokens).exact(NAMES, NameAccuracyTest::isOfTypes));
    }
  }

  /**
   * GUM marks mentions, of which those headed by a proper noun are read, as their run of proper
   * nouns. That holds titles, and a name inside another's mention is marked, too: counted by
   * overlap.
   */
  @Test
  void namesOfGum() throws IOException {
    Floors.checkDigest("gum entities test", Gum.files("test", "GUM"));
    List<AnnotatedText> texts =
        GumEntities.read("test").stream().map(NameAccuracyTest::annotated).toList();
    for (Engine engine : Engines.all()) {
      Readings readings = new Readings(engine, texts);
      String name = "names gum test overlapping, " + engine.name();
      Floors.check(name, readings.overlapping(NAMES, NameAccuracyTest::isOfTypes));
      showTypes("names gum test", engine, readings);
    }
  }

  private static boolean isOfTypes(Label label) {
    return TYPES.contains(label.label());
  }

  private static void showTypes(String set, Engine engine, Readings readings) {
    for (String type : TYPES) {
      String name = set + " " + type + ", " + engine.name();
      Scores.show(name, readings.exact(NAMES, label -> label.label().equals(type)));
    }
  }

  private static AnnotatedText annotated(Article article) {
    List<Label> labels = new ArrayList<>();
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        labels.add(Label.name(type(entity), mention.span()));
      }
    }
    return new AnnotatedText(article.text(), article.sentences(), labels, List.of());
  }

  private static NameType type(Entity entity) {
    return switch (entity.id().charAt(0)) {
      case 'p' -> NameType.PERSON;
      case 'o' -> NameType.ORGANIZATION;
      default -> NameType.PLACE;
    };
  }
}
