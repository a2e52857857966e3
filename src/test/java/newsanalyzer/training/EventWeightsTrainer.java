package newsanalyzer.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.accuracy.EcbReading;
import newsanalyzer.accuracy.EcbReading.Read;
import newsanalyzer.annotate.eventcoref.Likeness;
import newsanalyzer.annotate.eventcoref.Told;
import newsanalyzer.corpora.EcbPlus;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.EventMention;

/**
 * Fits the weights by which two mentions are told to be of one event to the annotated actions of
 * ECB+ topics 1 to 35, and writes them among the resources: every pair that is worth comparing, and
 * not told apart by time, place or participants, is a case.
 */
public final class EventWeightsTrainer {

  private static final Path FILE =
      Path.of("src/main/resources/newsanalyzer/annotate/eventcoref", Likeness.WEIGHTS);

  /** Of 1 and 5, the better in cross-validation over topics, by 0.2 points of CoNLL average. */
  private static final double PENALTY = 1;

  private static final List<String> HEADER =
      List.of(
          "# Weights of what tells whether two mentions are of one event (see Feature), a logistic",
          "# regression. Source: EventWeightsTrainer, on the annotated sentences of ECB+ topics 1 to",
          "# 35 (CC BY 3.0). Form: a feature, a colon, its weight.",
          "");

  private EventWeightsTrainer() {}

  /** Takes two minutes. */
  public static void main(String[] arguments) throws IOException {
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    try (EcbReading reading = new EcbReading()) {
      for (EcbPlus.Article article : EcbPlus.learnable()) {
        addCases(reading.read(article), features, labels);
      }
    }
    double[] weights = LogisticRegression.fit(features, labels, PENALTY);
    List<String> lines = new ArrayList<>(HEADER);
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s: %.2f", Likeness.names().get(i), weights[i]));
    }
    Files.write(FILE, lines, UTF_8);
  }

  private static void addCases(Read read, List<double[]> features, List<Boolean> labels) {
    String text = read.article().text();
    Map<String, DateExpression> dates = new HashMap<>();
    read.dates().forEach(date -> dates.put(date.id(), date));
    List<Told> mentions = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (EventMention mention : read.given()) {
      EcbPlus.Action action = read.actions().get(mention.trigger());
      if (action != null) {
        mentions.add(
            Told.of(text, read.article().sentences().get(mention.sentence()), mention, dates));
        events.add(action.event());
      }
    }
    Likeness likeness = new Likeness(text, Map.of());
    for (int later = 0; later < mentions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Told one = mentions.get(earlier);
        Told other = mentions.get(later);
        if (Likeness.isCandidate(one, other) && !likeness.isExcluded(one, other)) {
          features.add(likeness.features(one, other));
          labels.add(events.get(earlier).equals(events.get(later)));
        }
      }
    }
  }
}
