package newsanalyzer.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.model.Name;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.Calibration;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.nlp.TriggerTagger;

/**
 * Fits the {@link Calibration} of the taggers to what their models find in newsevents dev, with its
 * sentences and tokens. Not train: there the models know the answers, and are surer than elsewhere.
 */
public final class CalibrationTrainer {

  /** Two weights and hundreds of cases need none. */
  private static final double PENALTY = 0;

  private static final String PART = "dev";

  private CalibrationTrainer() {}

  /**
   * What a tagger found.
   *
   * @param confidence as the tagger gives it, calibrated
   * @param right whether it is annotated so, with span and type
   */
  public record Finding(double confidence, boolean right) {}

  /** Prints the constants for the models on the class path. */
  public static void main(String[] arguments) throws IOException {
    show("NameTagger", fit(NameTagger.CALIBRATION, names(PART)));
    show("TriggerTagger", fit(TriggerTagger.CALIBRATION, triggers(PART)));
  }

  /** The calibration of {@link NameTagger}. */
  public static Calibration ofNames() throws IOException {
    return fit(NameTagger.CALIBRATION, names(PART));
  }

  /** The calibration of {@link TriggerTagger}. */
  public static Calibration ofTriggers() throws IOException {
    return fit(TriggerTagger.CALIBRATION, triggers(PART));
  }

  /** What {@link NameTagger} finds in a part of newsevents. */
  public static List<Finding> names(String part) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (InputStream model = BundledModels.open("en-names.bin")) {
      NameTagger tagger = NameTagger.open(model);
      for (AnnotatedText text : texts(part)) {
        for (Name name : tagger.find(TextNormalizer.normalize(text.text()), text.sentences())) {
          boolean right = text.labels().contains(Label.name(name.type(), name.span()));
          findings.add(new Finding(name.confidence(), right));
        }
      }
    }
    return findings;
  }

  /** What {@link TriggerTagger} finds in a part of newsevents. */
  public static List<Finding> triggers(String part) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (InputStream model = BundledModels.open("en-triggers.bin")) {
      TriggerTagger tagger = TriggerTagger.open(model);
      for (AnnotatedText text : texts(part)) {
        for (Trigger found : tagger.find(TextNormalizer.normalize(text.text()), text.sentences())) {
          boolean right = text.labels().contains(Label.trigger(found.type(), found.span()));
          findings.add(new Finding(found.confidence(), right));
        }
      }
    }
    return findings;
  }

  /**
   * The line in log-odds of greatest likelihood.
   *
   * @param used that the findings' confidences went through; it is taken back first
   */
  public static Calibration fit(Calibration used, List<Finding> findings) {
    List<double[]> features =
        findings.stream()
            .map(finding -> new double[] {1, logOddsBefore(used, finding.confidence())})
            .toList();
    double[] weights =
        LogisticRegression.fit(features, findings.stream().map(Finding::right).toList(), PENALTY);
    return new Calibration(weights[1], weights[0]);
  }

  private static double logOddsBefore(Calibration used, double confidence) {
    return (Math.log(confidence / (1 - confidence)) - used.intercept()) / used.slope();
  }

  private static List<AnnotatedText> texts(String part) {
    return AnnotatedText.of(NewsEvents.read(part), "\n\n");
  }

  private static void show(String tagger, Calibration fitted) {
    System.out.printf(
        Locale.ROOT,
        "%s: new Calibration(%.2f, %.2f)%n",
        tagger,
        fitted.slope(),
        fitted.intercept());
  }
}
