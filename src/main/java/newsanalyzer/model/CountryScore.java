package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * How much a story is about a country.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param score its share of what the article says of places, in 0..1; those of all countries of an
 *     article add up to 1 at most
 */
public record CountryScore(String countryCode, double score) {

  public CountryScore {
    requireNonNull(countryCode, "countryCode");
    Probability.check(score);
  }
}
