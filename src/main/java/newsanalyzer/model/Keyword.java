package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * A phrase that says what the article is about.
 *
 * @param text as it stands in the article where it stands first
 * @param score how much it stands out, in 0..1, relative to the article's first keyword, which has
 *     1
 */
public record Keyword(String text, double score) {

  public Keyword {
    requireNonNull(text, "text");
    Probability.check(score);
  }
}
