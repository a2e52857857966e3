package newsanalyzer.accuracy;

import static newsanalyzer.corpora.LabelLayer.CONTENTS;
import static newsanalyzer.corpora.LabelLayer.CUES;
import static newsanalyzer.corpora.LabelLayer.FACTUALITY;
import static newsanalyzer.corpora.LabelLayer.NAMES;
import static newsanalyzer.corpora.LabelLayer.ROLES;
import static newsanalyzer.corpora.LabelLayer.SOURCES;
import static newsanalyzer.corpora.LabelLayer.TAGS;
import static newsanalyzer.corpora.LabelLayer.TRIGGERS;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.NewsSentence;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every layer on the project's own annotation, both engines side by side.
 *
 * <p>The sentences of a document or running stretch are read together, in their order, with the
 * annotated tokens. Names, roles, sources, cues, contents and triggers are right if span and label
 * are those annotated; factuality is judged on the triggers found with their type; arguments are
 * looked for at the annotated triggers, and are right if role and span are (exact), or role and a
 * part of the span (overlapping, see {@link Overlaps}). What is said with 80 percent should be
 * right in 80 percent of cases: the expected calibration error is the mean gap. The calibrations
 * are fitted on dev.
 */
@Tag("accuracy")
class NewsEventsAccuracyTest {

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void everyLayer(String split) throws IOException {
    Floors.checkDigest(
        "newsevents " + split, List.of(Corpora.path("newsevents/" + split + ".txt")));
    List<AnnotatedText> texts =
        AnnotatedText.of(
            NewsEvents.sentences(split).stream().map(NewsSentence::retokenized).toList(), " ");
    for (Engine engine : Engines.all()) {
      Readings readings = new Readings(engine, texts);
      String set = " newsevents " + split + " tokens";
      names(engine, readings, set);
      triggers(engine, readings, set);
      for (LabelLayer layer : EnumSet.of(ROLES, SOURCES, CUES, CONTENTS)) {
        if (engine.layers().contains(layer)) {
          String name = Scores.name(layer) + set;
          Floors.check(name + ", " + engine.name(), readings.exact(layer));
          Scores.show(name + " overlapping, " + engine.name(), readings.overlapping(layer));
        }
      }
      arguments(engine, texts, set);
      calibration(engine, readings, set);
    }
  }

  private static void names(Engine engine, Readings readings, String set) {
    Floors.check("names" + set + ", " + engine.name(), readings.exact(NAMES));
    for (NameType type : NameType.values()) {
      Score score = readings.exact(NAMES, label -> label.label().equals(type.name()));
      Floors.check("names" + set + " " + type + ", " + engine.name(), score);
    }
  }

  private static void triggers(Engine engine, Readings readings, String set) {
    Floors.check("triggers" + set + " found, " + engine.name(), readings.spans(TRIGGERS));
    Floors.check("triggers" + set + " typed, " + engine.name(), readings.exact(TRIGGERS));
    if (engine.layers().contains(FACTUALITY)) {
      Floors.check("factuality" + set + ", " + engine.name(), readings.factualityOfRightTriggers());
    }
  }

  private static void arguments(Engine engine, List<AnnotatedText> texts, String set) {
    ArgumentReadings readings = new ArgumentReadings(engine, texts);
    String name = "arguments" + set;
    Floors.check(name + " exact, " + engine.name(), readings.exact(argument -> true));
    Floors.check(name + " overlapping, " + engine.name(), readings.overlapping(argument -> true));
    for (ArgumentRole role : ArgumentRole.values()) {
      Scores.show(
          name + " exact " + role + ", " + engine.name(),
          readings.exact(argument -> argument.role() == role));
      Scores.show(
          name + " overlapping " + role + ", " + engine.name(),
          readings.overlapping(argument -> argument.role() == role));
    }
    if (engine.layers().containsAll(EnumSet.allOf(LabelLayer.class))) {
      Scores.calibration(name + ", " + engine.name(), readings.reliability());
    }
  }

  private static void calibration(Engine engine, Readings readings, String set) {
    for (LabelLayer layer : engine.layers()) {
      if (layer != FACTUALITY && layer != TAGS) {
        Scores.calibration(
            Scores.name(layer) + set + ", " + engine.name(), readings.reliability(layer));
      }
    }
  }
}
