package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a place is.
 *
 * @param type what kind of place it is
 * @param latitude of a point in it, in degrees, north positive, in -90..90
 * @param longitude of that point, in degrees, east positive, in -180..180
 * @param geonamesId its number in GeoNames; null if the sources of the gazetteer don't have it
 * @param countryCode the country it is or lies in, ISO 3166-1 alpha-2; null for what lies in none
 *     or in several
 * @param region name of the first-level division it is or lies in; null if it has none
 * @param resolvedBy what told that this place is meant
 * @param candidates how many places of that name were weighed, at least 1
 * @param confidence estimated probability that this very place is meant, in 0..1
 */
public record Geo(
    PlaceType type,
    double latitude,
    double longitude,
    @Nullable Integer geonamesId,
    @Nullable String countryCode,
    @Nullable String region,
    PlaceEvidence resolvedBy,
    int candidates,
    double confidence) {

  public Geo {
    requireNonNull(type, "type");
    requireNonNull(resolvedBy, "resolvedBy");
    Probability.check(confidence);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException("not on Earth: " + latitude + ", " + longitude);
    }
    if (candidates < 1) {
      throw new IllegalArgumentException("a place that was no candidate");
    }
  }
}
