package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsanalyzer.annotate.KeySentenceFinder;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.GumEntities;
import newsanalyzer.corpora.GumEntities.Article;
import newsanalyzer.corpora.GumSummaries;
import newsanalyzer.model.KeySentence;
import newsanalyzer.training.KeySentenceTrainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much the key sentences share with people's summaries, beside as many from the beginning.
 * Whole sentences, no limit of words, no stemming; the mean over articles, and over an article's
 * summaries if it has five.
 */
@Tag("accuracy")
class KeySentenceAccuracyTest {

  private static final KeySentenceFinder FINDER = new KeySentenceFinder();

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @ParameterizedTest
  @CsvSource({
    "dev, GUM, 3", "test, GUM, 3", "dev, GUM_news, 3", "test, GUM_news, 3",
    "dev, GUM, 1", "test, GUM, 1", "dev, GUM_news, 1", "test, GUM_news, 1"
  })
  void shareMuchWithSummaries(String split, String genre, int most) {
    List<Boolean> wanted =
        Gum.files(split, "GUM").stream()
            .map(file -> String.valueOf(file.getFileName()).startsWith(genre))
            .toList();
    List<Article> articles = GumEntities.read(split);
    List<List<String>> summaries = GumSummaries.read(split);
    Floors.checkDigest("gum entities " + split, Gum.files(split, "GUM"));

    for (int length = 1; length <= 2; length++) {
      Tally ours = new Tally();
      Tally lead = new Tally();
      for (int i = 0; i < articles.size(); i++) {
        if (wanted.get(i)) {
          Article article = articles.get(i);
          ours.add(length, words(article, found(article, most)), summaries.get(i));
          lead.add(length, words(article, first(article, most)), summaries.get(i));
        }
      }
      String name = "key sentences.%s %s, %d, ROUGE-%d".formatted(split, genre, most, length);
      System.out.printf("%-46s %s  lead %s  %s%n", name, ours, lead, ours.against(lead));
      Floors.check(name, mean(ours.f1));
    }
  }

  @Test
  void weightsAreThoseTheTrainerGives() {
    double[] fitted = KeySentenceTrainer.fit();

    for (int i = 0; i < fitted.length; i++) {
      assertThat(KeySentenceFinder.weights()[i]).isCloseTo(fitted[i], within(0.006));
    }
  }

  /** The scores of each article. */
  private static final class Tally {

    private final List<Double> f1 = new ArrayList<>();
    private final List<Double> recall = new ArrayList<>();

    void add(int length, String words, List<String> summaries) {
      f1.add(
          summaries.stream().mapToDouble(s -> Rouge.score(length, words, s).f1()).sum()
              / summaries.size());
      recall.add(
          summaries.stream().mapToDouble(s -> Rouge.score(length, words, s).recall()).sum()
              / summaries.size());
    }

    /** In how many articles the F1 is higher and lower. */
    String against(Tally other) {
      return "better in %d, worse in %d of %d"
          .formatted(
              IntStream.range(0, f1.size()).filter(i -> f1.get(i) > other.f1.get(i)).count(),
              IntStream.range(0, f1.size()).filter(i -> f1.get(i) < other.f1.get(i)).count(),
              f1.size());
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "F1 %4.1f R %4.1f", 100 * mean(f1), 100 * mean(recall));
    }
  }

  private static List<Integer> found(Article article, int most) {
    return FINDER.find(article.text(), article.sentences(), article.front(), most).stream()
        .map(KeySentence::sentence)
        .toList();
  }

  private static List<Integer> first(Article article, int most) {
    return IntStream.range(0, article.sentences().size())
        .filter(
            s ->
                KeySentenceFinder.isCandidate(
                    article.text(), article.sentences().get(s), article.front()))
        .limit(most)
        .boxed()
        .toList();
  }

  private static String words(Article article, List<Integer> chosen) {
    return chosen.stream()
        .sorted()
        .map(s -> article.sentences().get(s).span().of(article.text()))
        .collect(Collectors.joining(" "));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
