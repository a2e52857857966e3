package newsanalyzer.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import newsanalyzer.annotate.place.Gazetteer;
import newsanalyzer.annotate.place.Place;
import newsanalyzer.model.Geo;
import newsanalyzer.model.PlaceType;
import org.jspecify.annotations.Nullable;

/** What is said of a place: its type, country's code and region's name, "-" if it has none. */
record SaidPlace(String type, String country, String region) {

  static @Nullable SaidPlace of(@Nullable Geo geo) {
    return geo == null ? null : of(geo.type(), geo.countryCode(), geo.region());
  }

  /** The baseline: the place of that name that has the most people; null if there is none. */
  static @Nullable SaidPlace largest(String name) {
    Place largest = null;
    List<Place> places = Gazetteer.all().find(name);
    for (Place place : places) {
      // Else a region named after its city would always win, as its people are that city's, too.
      boolean isNamedAfterCity =
          place.type() == PlaceType.REGION
              && places.stream().anyMatch(p -> !p.equals(place) && place.holds(p));
      if (!isNamedAfterCity && (largest == null || place.population() > largest.population())) {
        largest = place;
      }
    }
    return largest == null
        ? null
        : of(largest.type(), largest.countryCode(), Gazetteer.all().regionName(largest));
  }

  private static SaidPlace of(PlaceType type, @Nullable String country, @Nullable String region) {
    return new SaidPlace(
        type.name().toLowerCase(Locale.ROOT),
        Objects.requireNonNullElse(country, "-"),
        Objects.requireNonNullElse(region, "-"));
  }
}
