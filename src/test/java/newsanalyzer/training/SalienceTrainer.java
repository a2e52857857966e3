package newsanalyzer.training;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.corpora.GumEntities;

/** Fits the weights of {@link SalienceScorer} to GUM's training documents, of all genres. */
public final class SalienceTrainer {

  /** Keeps the weights of features that few entities have small. */
  private static final double PENALTY = 1;

  private SalienceTrainer() {}

  /** The weights in the order of {@link SalienceScorer#features}. */
  public static double[] fit() {
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (GumEntities.Article article : GumEntities.read("train")) {
      features.addAll(
          SalienceScorer.features(article.sentences(), article.headline(), article.entities()));
      article.entities().forEach(entity -> labels.add(article.salient().contains(entity.id())));
    }
    return LogisticRegression.fit(features, labels, PENALTY);
  }
}
