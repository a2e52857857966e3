package newsanalyzer.accuracy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import newsanalyzer.accuracy.Engine.Finding;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.training.CalibrationTrainer;

/** What an engine finds in annotated documents, beside what is annotated. */
final class Readings {

  private final List<Reading> readings = new ArrayList<>();

  private record Reading(AnnotatedText annotated, List<Finding> findings) {

    List<Label> found(LabelLayer layer) {
      return findings.stream().map(Finding::label).filter(l -> l.layer() == layer).toList();
    }
  }

  /** Reads the documents with their own sentences and tokens. */
  Readings(Engine engine, List<AnnotatedText> texts) {
    this(engine, texts, AnnotatedText::sentences);
  }

  /** Reads the documents with other sentences and tokens. */
  Readings(
      Engine engine, List<AnnotatedText> texts, Function<AnnotatedText, List<Sentence>> sentences) {
    for (AnnotatedText text : texts) {
      String normalized = TextNormalizer.normalize(text.text());
      readings.add(new Reading(text, engine.read(normalized, sentences.apply(text))));
    }
  }

  /** What of a layer is found with its very span and label. */
  Score exact(LabelLayer layer) {
    return exact(layer, label -> true);
  }

  /** The same of some of its labels. */
  Score exact(LabelLayer layer, Predicate<Label> wanted) {
    return sum(
        reading ->
            Score.of(
                new HashSet<>(reading.found(layer).stream().filter(wanted).toList()),
                new HashSet<>(reading.annotated.labels(layer).stream().filter(wanted).toList())));
  }

  /** What of a layer is found with its very span, whatever the label. */
  Score spans(LabelLayer layer) {
    return sum(
        reading -> Score.of(spans(reading.found(layer)), spans(reading.annotated.labels(layer))));
  }

  private static Set<Span> spans(List<Label> labels) {
    return new HashSet<>(labels.stream().map(Label::span).toList());
  }

  /** What of a layer is found with its label and a span that overlaps; see {@link Overlaps}. */
  Score overlapping(LabelLayer layer) {
    return overlapping(layer, label -> true);
  }

  /** The same of some of its labels. */
  Score overlapping(LabelLayer layer, Predicate<Label> wanted) {
    return sum(
        reading ->
            Overlaps.score(
                reading.found(layer).stream().filter(wanted).toList(),
                reading.annotated.labels(layer).stream().filter(wanted).toList(),
                (found, annotated) ->
                    found.label().equals(annotated.label())
                        && found.span().overlaps(annotated.span())));
  }

  /** Of the triggers found with their type: how many have the annotated factuality. */
  Score factualityOfRightTriggers() {
    return sum(
        reading -> {
          Set<Label> annotated = new HashSet<>(reading.annotated.labels());
          Map<Span, Label> told =
              reading.found(LabelLayer.FACTUALITY).stream().collect(toMap(Label::span, l -> l));
          List<Label> right =
              reading.found(LabelLayer.TRIGGERS).stream()
                  .filter(annotated::contains)
                  .map(trigger -> told.get(trigger.span()))
                  .toList();
          int agreeing = (int) right.stream().filter(annotated::contains).count();
          return new Score(agreeing, right.size(), right.size());
        });
  }

  /** How sure the findings of a layer are, and how often they are right. */
  Reliability reliability(LabelLayer layer) {
    return Reliability.of(outcomes(layer));
  }

  /** The findings of a layer: how sure they are, and whether right to the letter. */
  List<CalibrationTrainer.Finding> outcomes(LabelLayer layer) {
    List<CalibrationTrainer.Finding> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      Set<Label> annotated = new HashSet<>(reading.annotated.labels(layer));
      for (Finding finding : reading.findings) {
        if (finding.label().layer() == layer) {
          boolean right = annotated.contains(finding.label());
          outcomes.add(new CalibrationTrainer.Finding(finding.probability(), right));
        }
      }
    }
    return outcomes;
  }

  private Score sum(Function<Reading, Score> score) {
    return readings.stream().map(score).reduce(Score.NONE, Score::plus);
  }
}
