package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.LabelledText;
import newsanalyzer.corpora.LabelledText.NameAt;
import newsanalyzer.corpora.LabelledText.TriggerAt;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.UnerPud;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.ParagraphSplitter;
import newsanalyzer.nlp.SentenceSplitter;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.nlp.TriggerTagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names and event triggers against the annotated corpora, with their tokens and from raw text. */
@Tag("accuracy")
class NameAccuracyTest {

  /** How the sentences of a document are put together to raw text. */
  private static final String PARAGRAPHS = "\n\n";

  private static final String RUNNING = " ";

  private static NameTagger nameTagger;
  private static TriggerTagger triggerTagger;
  private static SentenceSplitter splitter;

  @BeforeAll
  static void openModels() throws IOException {
    Corpora.assumePresent();
    try (InputStream names = model("en-names.bin");
        InputStream triggers = model("en-triggers.bin");
        InputStream sentences = model("en-sentence.bin");
        InputStream tokens = model("en-token.bin")) {
      nameTagger = NameTagger.open(names);
      triggerTagger = TriggerTagger.open(triggers);
      splitter = SentenceSplitter.open(sentences, tokens);
    }
  }

  @Test
  void namesOfTestSplit() {
    Floors.checkDigest(
        "newsevents",
        List.of(Corpora.path("newsevents/test.txt"), Corpora.path("newsevents/dev.txt")));
    for (NameType type : NameType.values()) {
      System.out.printf(
          "%-44s %s%n",
          "names newsevents test " + type,
          names(withTokens("test"), Set.of(type), LabelledText::sentences));
    }
    Floors.check(
        "names newsevents test tokens", names(withTokens("test"), all(), LabelledText::sentences));
    Floors.check(
        "names newsevents test paragraphs",
        names(raw("test", PARAGRAPHS), all(), NameAccuracyTest::split));
    Floors.check(
        "names newsevents test running",
        names(raw("test", RUNNING), all(), NameAccuracyTest::split));
  }

  @Test
  void namesOfDevSplit() {
    Floors.check(
        "names newsevents dev tokens", names(withTokens("dev"), all(), LabelledText::sentences));
    Floors.check(
        "names newsevents dev running", names(raw("dev", RUNNING), all(), NameAccuracyTest::split));
  }

  @Test
  void namesOfPud() {
    for (String half : List.of("n", "w")) {
      String label = half.equals("n") ? "news" : "wikipedia";
      Set<NameType> types = EnumSet.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);
      List<LabelledText> tokens = LabelledText.of(UnerPud.read(half), PARAGRAPHS);
      List<LabelledText> text = LabelledText.of(UnerPud.readAsWritten(half), PARAGRAPHS);
      for (NameType type : types) {
        System.out.printf(
            "%-44s %s%n",
            "names pud " + label + " " + type,
            names(tokens, Set.of(type), LabelledText::sentences));
      }
      Floors.check("names pud " + label + " tokens", names(tokens, types, LabelledText::sentences));
      Floors.check(
          "names pud " + label + " paragraphs", names(text, types, NameAccuracyTest::split));
    }
  }

  @Test
  void triggersOfDevAndTestSplit() {
    for (String part : List.of("dev", "test")) {
      String name = "triggers newsevents " + part;
      Floors.check(
          name + " tokens found", triggers(withTokens(part), false, LabelledText::sentences));
      Floors.check(
          name + " tokens typed", triggers(withTokens(part), true, LabelledText::sentences));
      Floors.check(
          name + " running found", triggers(raw(part, RUNNING), false, NameAccuracyTest::split));
      Floors.check(
          name + " running typed", triggers(raw(part, RUNNING), true, NameAccuracyTest::split));
    }
  }

  private static Score names(
      List<LabelledText> texts,
      Set<NameType> types,
      Function<LabelledText, List<Sentence>> sentences) {
    Score score = Score.NONE;
    for (LabelledText text : texts) {
      List<NameAt> found =
          nameTagger.find(normalized(text), sentences.apply(text)).stream()
              .filter(name -> types.contains(name.type()))
              .map(name -> new NameAt(name.type(), name.span()))
              .toList();
      List<NameAt> annotated =
          text.names().stream().filter(name -> types.contains(name.type())).toList();
      score = score.plus(Score.of(found, annotated));
    }
    return score;
  }

  private static Score triggers(
      List<LabelledText> texts, boolean typed, Function<LabelledText, List<Sentence>> sentences) {
    Score score = Score.NONE;
    for (LabelledText text : texts) {
      List<Object> found = new ArrayList<>();
      for (Trigger trigger : triggerTagger.find(normalized(text), sentences.apply(text))) {
        found.add(typed ? new TriggerAt(trigger.type(), trigger.span()) : trigger.span());
      }
      List<Object> annotated = new ArrayList<>();
      text.triggers().forEach(trigger -> annotated.add(typed ? trigger : trigger.span()));
      score = score.plus(Score.of(found, annotated));
    }
    return score;
  }

  private static List<LabelledText> withTokens(String part) {
    return LabelledText.of(NewsEvents.read(part), PARAGRAPHS);
  }

  private static List<LabelledText> raw(String part, String between) {
    return LabelledText.of(NewsEvents.readAsWritten(part), between);
  }

  /** The sentences and tokens that the program finds itself. */
  private static List<Sentence> split(LabelledText text) {
    return splitter.split(normalized(text), ParagraphSplitter.split(normalized(text)));
  }

  private static String normalized(LabelledText text) {
    return TextNormalizer.normalize(text.text());
  }

  private static Set<NameType> all() {
    return EnumSet.allOf(NameType.class);
  }

  private static InputStream model(String name) {
    return Objects.requireNonNull(
        NameAccuracyTest.class.getResourceAsStream("/models/" + name), name);
  }
}
