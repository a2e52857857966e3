package newsanalyzer.model;

/**
 * A sentence that tells much of what the article is about.
 *
 * @param sentence its index in the article, 0-based
 * @param score estimated probability that it's among the three sentences that tell most, in 0..1
 */
public record KeySentence(int sentence, double score) {

  public KeySentence {
    Probability.check(score);
  }
}
