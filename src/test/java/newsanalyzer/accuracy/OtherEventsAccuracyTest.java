package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.TRIGGERS;

import java.io.IOException;
import java.util.List;
import newsanalyzer.accuracy.Engine.Finding;
import newsanalyzer.accuracy.Engine.FoundArgument;
import newsanalyzer.corpora.AnnotatedText.Argument;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.ForeignTrigger;
import newsanalyzer.corpora.Rams;
import newsanalyzer.corpora.Rams.Window;
import newsanalyzer.corpora.WikiEvents;
import newsanalyzer.corpora.WikiEvents.Article;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.TextNormalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many of the event triggers of WikiEvents and RAMS are found, and with the right type, where
 * their types are some of ours ({@code event-types.txt}). Recall alone: neither annotates all the
 * events that we know. A trigger of several words is found if one of them is.
 */
@Tag("accuracy")
class OtherEventsAccuracyTest {

  private static RawText rawText;

  @BeforeAll
  static void openModels() throws IOException {
    Corpora.assumePresent();
    rawText = new RawText();
  }

  @Test
  void triggersOfWikiEvents() throws IOException {
    Floors.checkDigest("wikievents dev", List.of(Corpora.path("eval-only/wikievents/dev.jsonl")));
    for (Engine engine : Engines.all()) {
      Counts counts = new Counts();
      for (Article article : WikiEvents.dev()) {
        List<Label> found = triggers(engine, article.text(), rawText.split(article.text()));
        article.triggers().forEach(trigger -> counts.add(trigger, found));
      }
      counts.check("triggers wikievents dev", engine);
    }
  }

  @Test
  void triggersOfRams() throws IOException {
    Floors.checkDigest("rams dev", List.of(Corpora.path("eval-only/rams/dev.jsonlines")));
    for (Engine engine : Engines.all()) {
      Counts counts = new Counts();
      for (Window window : Rams.dev()) {
        counts.add(window.trigger(), triggers(engine, window.text(), window.sentences()));
      }
      counts.check("triggers rams dev", engine);
    }
  }

  /**
   * The share of RAMS' arguments in the trigger's sentence that are in one of ours, whatever the
   * role: its 65 roles of 139 types have no counterpart in general.
   */
  @Test
  void argumentsOfRams() throws IOException {
    for (Engine engine : Engines.all()) {
      int right = 0;
      int annotated = 0;
      for (Window window : Rams.dev()) {
        List<Span> found =
            engine.arguments(window.text(), window.sentences(), List.of(given(window))).stream()
                .map(FoundArgument::argument)
                .map(Argument::span)
                .toList();
        annotated += window.arguments().size();
        right +=
            (int)
                window.arguments().stream()
                    .filter(argument -> found.stream().anyMatch(argument::overlaps))
                    .count();
      }
      Floors.check(
          "arguments rams dev overlapping, " + engine.name(),
          new Score(right, annotated, annotated));
    }
  }

  /** The annotated trigger; of several words the last. */
  private static Trigger given(Window window) {
    Span span = window.trigger().span();
    EventType type = window.trigger().types().iterator().next();
    for (int i = 0; i < window.sentences().size(); i++) {
      List<Span> tokens = window.sentences().get(i).tokens();
      for (Span token : tokens) {
        if (token.end() == span.end()) {
          return new Trigger(type, token, i, 1);
        }
      }
    }
    throw new IllegalArgumentException("no token ends where the trigger does: " + window.text());
  }

  private static List<Label> triggers(Engine engine, String text, List<Sentence> sentences) {
    return engine.read(TextNormalizer.normalize(text), sentences).stream()
        .map(Finding::label)
        .filter(label -> label.layer() == TRIGGERS)
        .toList();
  }

  /** How many triggers there are, and are found. */
  private static final class Counts {

    private int annotated;
    private int found;
    private int typed;

    void add(ForeignTrigger trigger, List<Label> triggers) {
      List<Label> here =
          triggers.stream().filter(label -> label.span().overlaps(trigger.span())).toList();
      annotated++;
      found += here.isEmpty() ? 0 : 1;
      boolean isTyped =
          here.stream()
              .anyMatch(label -> trigger.types().contains(EventType.valueOf(label.label())));
      typed += isTyped ? 1 : 0;
    }

    void check(String name, Engine engine) {
      String end = ", recall, " + engine.name();
      Floors.check(name + " found" + end, new Score(found, annotated, annotated));
      Floors.check(name + " typed" + end, new Score(typed, annotated, annotated));
    }
  }
}
