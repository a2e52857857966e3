package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import newsanalyzer.accuracy.Engine.FoundArgument;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Argument;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.training.CalibrationTrainer;

/** The arguments that an engine finds for the annotated triggers, beside those annotated. */
final class ArgumentReadings {

  private final List<Reading> readings = new ArrayList<>();

  private record Reading(List<Argument> annotated, List<FoundArgument> findings) {

    List<Argument> found() {
      return findings.stream().map(FoundArgument::argument).toList();
    }
  }

  ArgumentReadings(Engine engine, List<AnnotatedText> texts) {
    for (AnnotatedText text : texts) {
      List<Trigger> triggers =
          text.labels(LabelLayer.TRIGGERS).stream().map(label -> trigger(label, text)).toList();
      String normalized = TextNormalizer.normalize(text.text());
      readings.add(
          new Reading(text.arguments(), engine.arguments(normalized, text.sentences(), triggers)));
    }
  }

  private static Trigger trigger(Label label, AnnotatedText text) {
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(label.span())) {
        return new Trigger(EventType.valueOf(label.label()), label.span(), i, 1);
      }
    }
    throw new IllegalArgumentException(label + " is in no sentence");
  }

  /** An argument is right if one of its trigger and role has its very span. */
  Score exact(Predicate<Argument> wanted) {
    return readings.stream()
        .map(
            reading ->
                Score.of(
                    new HashSet<>(reading.found().stream().filter(wanted).toList()),
                    reading.annotated.stream().filter(wanted).toList()))
        .reduce(Score.NONE, Score::plus);
  }

  /** An argument is right if one of its trigger and role overlaps it; see {@link Overlaps}. */
  Score overlapping(Predicate<Argument> wanted) {
    return readings.stream()
        .map(
            reading ->
                Overlaps.score(
                    reading.found().stream().filter(wanted).toList(),
                    reading.annotated.stream().filter(wanted).toList(),
                    ArgumentReadings::matches))
        .reduce(Score.NONE, Score::plus);
  }

  private static boolean matches(Argument found, Argument annotated) {
    return found.trigger().equals(annotated.trigger())
        && found.role() == annotated.role()
        && found.span().overlaps(annotated.span());
  }

  /** How sure the findings are, and how often they are right to the letter. */
  Reliability reliability() {
    return Reliability.of(outcomes());
  }

  /** The findings: how sure they are, and whether right to the letter. */
  List<CalibrationTrainer.Finding> outcomes() {
    List<CalibrationTrainer.Finding> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      for (FoundArgument found : reading.findings) {
        boolean right = reading.annotated.contains(found.argument());
        outcomes.add(new CalibrationTrainer.Finding(found.probability(), right));
      }
    }
    return outcomes;
  }
}
