package newsanalyzer.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import newsanalyzer.accuracy.Rouge;
import newsanalyzer.annotate.KeySentenceFinder;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumEntities.Article;
import newsanalyzer.corpora.GumSummaries;

/**
 * Fits the weights of {@link KeySentenceFinder} to GUM's training documents, of all genres: the
 * right sentences are the three that, taken one after the other, together share most with people's
 * summaries. Labels that look at one sentence at a time favour long ones (ROUGE-1 F1 of three
 * sentences 2 points lower in cross-validation).
 */
public final class KeySentenceTrainer {

  private static final double PENALTY = 1;
  private static final int MOST = 3;

  private KeySentenceTrainer() {}

  /** The weights in the order of {@link KeySentenceFinder#features}. */
  public static double[] fit() {
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Article> articles = GumEntities.read("train");
    List<List<String>> summaries = GumSummaries.read("train");
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<double[]> ofArticle =
          KeySentenceFinder.features(article.text(), article.sentences(), article.front());
      List<Integer> candidates = candidates(article);
      Set<Integer> best = best(article, candidates, summaries.get(i));
      for (int sentence : candidates) {
        features.add(ofArticle.get(sentence));
        labels.add(best.contains(sentence));
      }
    }
    return LogisticRegression.fit(features, labels, PENALTY);
  }

  private static List<Integer> candidates(Article article) {
    return IntStream.range(0, article.sentences().size())
        .filter(
            s ->
                KeySentenceFinder.isCandidate(
                    article.text(), article.sentences().get(s), article.front()))
        .boxed()
        .toList();
  }

  private static Set<Integer> best(
      Article article, List<Integer> candidates, List<String> summaries) {
    Set<Integer> best = new HashSet<>();
    while (best.size() < Math.min(MOST, candidates.size())) {
      int next = -1;
      double highest = -1;
      for (int candidate : candidates) {
        Set<Integer> with = new HashSet<>(best);
        double likeness = with.add(candidate) ? likeness(article, with, summaries) : -1;
        if (likeness > highest) {
          highest = likeness;
          next = candidate;
        }
      }
      best.add(next);
    }
    return best;
  }

  private static double likeness(Article article, Set<Integer> chosen, List<String> summaries) {
    String words =
        String.join(
            " ",
            chosen.stream()
                .sorted()
                .map(s -> article.sentences().get(s).span().of(article.text()))
                .toList());
    return summaries.stream()
        .mapToDouble(s -> Rouge.score(1, words, s).f1() + Rouge.score(2, words, s).f1())
        .sum();
  }

  /** Prints the weights. */
  public static void main(String[] arguments) {
    for (double weight : fit()) {
      System.out.printf(Locale.ROOT, "%.2f, ", weight);
    }
    System.out.println();
  }
}
