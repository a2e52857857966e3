package newsanalyzer.annotate.place;

import newsanalyzer.model.PlaceType;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param countryCode ISO 3166-1 alpha-2; null for what lies in none or in several
 * @param regionCode GeoNames' code of its first-level division, such as {@code US.CA}; null if none
 * @param population to the hundred; of a region, that of its cities; 0 if unknown
 * @param geonamesId null if the sources don't have it
 * @param isCapital whether it is a country's capital
 */
public record Place(
    PlaceType type,
    double latitude,
    double longitude,
    @Nullable String countryCode,
    @Nullable String regionCode,
    long population,
    @Nullable Integer geonamesId,
    boolean isCapital) {

  /** Whether {@code other} is it or lies in it. */
  public boolean holds(Place other) {
    return switch (type) {
      case COUNTRY -> countryCode != null && countryCode.equals(other.countryCode);
      case REGION -> regionCode != null && regionCode.equals(other.regionCode);
      default -> equals(other);
    };
  }
}
