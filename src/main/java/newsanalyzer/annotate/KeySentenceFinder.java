package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.summary.ContentWords;
import newsanalyzer.annotate.summary.SentenceEnds;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Finds the sentences that tell most of what an article is about.
 *
 * <p>A logistic model of where a sentence stands and of its place in the graph of the sentences,
 * whose edges are their likeness in content words (degree centrality: Erkan and Radev 2004, LexRank
 * §3.1). The sum over a sentence's edges is worked out from the sum of all sentences, so that no
 * pair is compared and the time grows with the length. Sentences stay as they are: nothing is
 * shortened or joined. Holds no state, so one instance serves all threads.
 */
public final class KeySentenceFinder {

  /**
   * What each of {@link #features} adds to the log-odds, fitted by KeySentenceTrainer to GUM's 66
   * training documents. They were chosen there by cross-validation (11 folds, ROUGE-1 and ROUGE-2
   * F1 of three sentences): news 43.9 and 23.8, the first three sentences 41.7 and 22.2; all genres
   * 33.3 and 13.9, the first three 31.8 and 13.2. Tried without gain: entities as words of the
   * graph (43.7, 23.7), their salience (42.0, 21.6), the walk of LexRank instead of the degree
   * (43.2, 23.4), the cosine to the centroid (40.9, 21.5), length (40.1, 20.6), questions,
   * pronouns, first sentences of paragraphs.
   *
   * <p>About forty variants were compared on nine news articles, and the gain there didn't hold on
   * the 15 of dev and test: 39.3 and 19.9, the first three sentences 40.7 and 20.3. Hence {@link
   * #LEAD}.
   */
  private static final double[] WEIGHTS = {-2.28, -0.38, 0.85, 0.46, 0.59, 1.54};

  /**
   * How much likelier another sentence must be than one of the first ones to take its place: so
   * much that news, which tells first what matters, keeps its lead. On GUM's training documents
   * with 0, 0.05 and 0.1, ROUGE-1 F1 of three sentences: news 43.7, 41.7, 41.7, which is the lead's
   * own; all genres 33.5, 32.5, 32.0, the lead 31.8. The gain in news with 0 is that of nine
   * articles, and didn't hold.
   */
  private static final double LEAD = 0.05;

  /** Sentences so alike say the same: of two only the better one is taken. A guess. */
  private static final double SAME = 0.6;

  /** Shorter ones are captions, headings and cries. */
  private static final int LEAST_WORDS = 6;

  /**
   * Returns the best sentences, the best first; fewer than {@code most} if there are no more.
   *
   * @param sentences all of the article, front matter included
   * @param front what stands before the article's first sentence, never among the result
   * @param most how many are wanted
   */
  public List<KeySentence> find(
      String text, List<Sentence> sentences, FrontMatter front, int most) {
    List<Map<String, Double>> vectors = vectors(text, sentences);
    List<KeySentence> ranked = new ArrayList<>();
    List<double[]> features = features(text, sentences, front, vectors);
    for (int i = 0; i < sentences.size(); i++) {
      if (isCandidate(text, sentences.get(i), front)) {
        ranked.add(new KeySentence(i, probability(features.get(i))));
      }
    }
    Set<KeySentence> lead = Set.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
    ranked.sort(
        Comparator.comparingDouble(
                (KeySentence key) -> key.score() + (lead.contains(key) ? LEAD : 0))
            .reversed());
    List<KeySentence> chosen = new ArrayList<>();
    for (KeySentence next : ranked) {
      if (chosen.size() == most) {
        break;
      }
      Map<String, Double> vector = vectors.get(next.sentence());
      if (chosen.stream()
          .allMatch(c -> ContentWords.product(vectors.get(c.sentence()), vector) < SAME)) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  /** What the model multiplies {@link #features} by. */
  public static double[] weights() {
    return WEIGHTS.clone();
  }

  private static double probability(double[] features) {
    double logOdds = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      logOdds += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Whether a sentence may be one: in the body, closed, and long enough to say something. */
  public static boolean isCandidate(String text, Sentence sentence, FrontMatter front) {
    Span span = sentence.span();
    return !isIn(front, span)
        && SentenceEnds.isClosed(text, sentence)
        && sentence.tokens().stream().filter(token -> isWord(token.of(text))).count()
            >= LEAST_WORDS;
  }

  private static boolean isIn(FrontMatter front, Span span) {
    return (front.headline() != null && front.headline().overlaps(span))
        || front.furniture().stream().anyMatch(furniture -> furniture.overlaps(span));
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }

  /**
   * Returns what the model looks at, for each sentence: 1; the logarithm of 1 and the number of
   * candidates before it; 1 if there are none; 1 if there are less than three; its likeness to all
   * other sentences, as a multiple of the mean; its likeness to the headline, 0 without one.
   */
  public static List<double[]> features(String text, List<Sentence> sentences, FrontMatter front) {
    return features(text, sentences, front, vectors(text, sentences));
  }

  private static List<double[]> features(
      String text, List<Sentence> sentences, FrontMatter front, List<Map<String, Double>> vectors) {
    Map<String, Double> all = new HashMap<>();
    Map<String, Double> headline = Map.of();
    for (int i = 0; i < sentences.size(); i++) {
      vectors.get(i).forEach((stem, weight) -> all.merge(stem, weight, Double::sum));
      if (front.headline() != null && front.headline().overlaps(sentences.get(i).span())) {
        headline = vectors.get(i);
      }
    }
    double[] degrees =
        vectors.stream()
            .mapToDouble(
                v -> Math.max(0, ContentWords.product(v, all) - ContentWords.product(v, v)))
            .toArray();
    double mean = Math.max(1e-9, Arrays.stream(degrees).average().orElse(0));
    List<double[]> features = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < sentences.size(); i++) {
      features.add(
          new double[] {
            1,
            Math.log(1.0 + before),
            before == 0 ? 1 : 0,
            before < 3 ? 1 : 0,
            degrees[i] / mean,
            ContentWords.product(vectors.get(i), headline)
          });
      before += isCandidate(text, sentences.get(i), front) ? 1 : 0;
    }
    return features;
  }

  /** The weight of each stem in each sentence: the rarer in the article the heavier; length 1. */
  private static List<Map<String, Double>> vectors(String text, List<Sentence> sentences) {
    List<Map<String, Integer>> counts = new ArrayList<>();
    Map<String, Integer> having = new HashMap<>();
    for (Sentence sentence : sentences) {
      Map<String, Integer> count = ContentWords.count(text, sentence);
      count.keySet().forEach(stem -> having.merge(stem, 1, Integer::sum));
      counts.add(count);
    }
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Integer> count : counts) {
      Map<String, Double> vector = new HashMap<>();
      count.forEach(
          (stem, times) ->
              vector.put(
                  stem,
                  (1 + Math.log(times))
                      * Math.log(1 + (double) sentences.size() / having.getOrDefault(stem, 1))));
      double length = Math.sqrt(ContentWords.product(vector, vector));
      vector.replaceAll((stem, weight) -> weight / length);
      vectors.add(vector);
    }
    return vectors;
  }
}
