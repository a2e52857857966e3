package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumEntities.Article;
import newsanalyzer.model.Entity;
import newsanalyzer.training.SalienceTrainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well salience foretells which entities a person's summary names, on GUM. */
@Tag("accuracy")
class SalienceAccuracyTest {

  private static final SalienceScorer SCORER = new SalienceScorer();

  /** An entity with a score by which it's ranked, and whether a summary names it. */
  private record Ranked(double score, boolean salient) {}

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void ranksBetterThanCountingOrPosition(String split) {
    List<Article> articles = GumEntities.read(split);
    Floors.checkDigest("gum entities " + split, Gum.files(split, "GUM"));

    List<List<Ranked>> model = ranked(articles, Entity::salience);
    List<List<Ranked>> count = ranked(articles, entity -> entity.mentions().size());
    List<List<Ranked>> first = ranked(articles, e -> -e.mentions().get(0).span().start());

    show(split + " model", model);
    show(split + " number of mentions", count);
    show(split + " first mention", first);
    showCalibration(model);
    Floors.check("salience." + split + " average precision", averagePrecision(model));
    Floors.check("salience." + split + " area under ROC", areaUnderRoc(model));
    assertThat(averagePrecision(model)).isGreaterThan(averagePrecision(count));
    assertThat(averagePrecision(model)).isGreaterThan(averagePrecision(first));
  }

  @Test
  void weightsAreThoseTheTrainerGives() {
    List<Article> articles = GumEntities.read("dev");
    double[] weights = SalienceTrainer.fit();

    for (Article article : articles) {
      List<double[]> features =
          SalienceScorer.features(article.sentences(), article.headline(), article.entities());
      List<Entity> scored = scored(article);
      for (int i = 0; i < scored.size(); i++) {
        double logOdds = 0;
        for (int j = 0; j < weights.length; j++) {
          logOdds += weights[j] * features.get(i)[j];
        }
        // The product's weights are rounded to two decimals.
        assertThat(scored.get(i).salience()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(0.01));
      }
    }
  }

  private static List<Entity> scored(Article article) {
    return SCORER.score(article.sentences(), article.headline(), article.entities());
  }

  /** Best first; of equal ones the one named first, which favours the coarser scores. */
  private static List<List<Ranked>> ranked(List<Article> articles, ToDoubleFunction<Entity> score) {
    Function<Article, List<Ranked>> rank =
        article ->
            scored(article).stream()
                .map(e -> new Ranked(score.applyAsDouble(e), article.salient().contains(e.id())))
                .sorted(Comparator.comparing(Ranked::score).reversed())
                .toList();
    return articles.stream().map(rank).toList();
  }

  private static void show(String name, List<List<Ranked>> articles) {
    System.out.printf(
        Locale.ROOT,
        "salience %-24s average precision %5.1f  area under ROC %5.1f%n",
        name,
        100 * averagePrecision(articles),
        100 * areaUnderRoc(articles));
  }

  /** What share of the entities of about one salience is in a summary. */
  private static void showCalibration(List<List<Ranked>> articles) {
    List<Ranked> all = articles.stream().flatMap(List::stream).toList();
    for (int fifth = 0; fifth < 5; fifth++) {
      double from = fifth / 5.0;
      List<Ranked> bin = all.stream().filter(e -> e.score >= from && e.score < from + 0.2).toList();
      System.out.printf(
          Locale.ROOT,
          "  said %.1f to %.1f: %4d entities, mean %.2f, in a summary %.2f%n",
          from,
          from + 0.2,
          bin.size(),
          bin.stream().mapToDouble(Ranked::score).average().orElse(0),
          bin.stream().mapToDouble(e -> e.salient ? 1 : 0).average().orElse(0));
    }
  }

  /** The mean over the articles that have a salient entity. */
  private static double averagePrecision(List<List<Ranked>> articles) {
    List<Double> ofArticles = new ArrayList<>();
    for (List<Ranked> article : articles) {
      int found = 0;
      double sum = 0;
      for (int i = 0; i < article.size(); i++) {
        if (article.get(i).salient) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      if (found > 0) {
        ofArticles.add(sum / found);
      }
    }
    return ofArticles.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The share of pairs, across articles, in which the salient one has the higher score. */
  private static double areaUnderRoc(List<List<Ranked>> articles) {
    List<Ranked> all = articles.stream().flatMap(List::stream).toList();
    double right = 0;
    long pairs = 0;
    for (Ranked salient : all.stream().filter(Ranked::salient).toList()) {
      for (Ranked other : all.stream().filter(e -> !e.salient).toList()) {
        pairs++;
        right += salient.score > other.score ? 1 : salient.score == other.score ? 0.5 : 0;
      }
    }
    return right / pairs;
  }
}
