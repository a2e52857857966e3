package newsanalyzer.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.PlaceType;

/** The places that an article is known to name, as evidence for the others. For one thread. */
public final class Known {

  /** In the same first-level region: {@code Athens} in an article that names Georgia's towns. */
  private static final double SAME_REGION = 3;

  /** In the same country. */
  static final double SAME_COUNTRY = 1;

  /**
   * In a country that is itself named, or next to it. Half, as the United States are named in news
   * from everywhere: beside Russia, Georgia is not the state for that.
   */
  private static final double COUNTRY = 0.5;

  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> places = new HashMap<>();

  public Known(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Notes a place.
   *
   * @param source what told it, such as the id of an entity; it is no evidence for itself
   */
  public void add(String source, Place place) {
    places.computeIfAbsent(source, unseen -> new ArrayList<>()).add(place);
  }

  /** How much the other places speak for {@code candidate} as what {@code source} means. */
  public double support(String source, Place candidate) {
    double support = 0;
    for (Map.Entry<String, List<Place>> entry : places.entrySet()) {
      if (!entry.getKey().equals(source)) {
        double most = 0;
        for (Place place : entry.getValue()) {
          most = Math.max(most, support(place, candidate));
        }
        support += most;
      }
    }
    return support;
  }

  private double support(Place place, Place candidate) {
    if (place.regionCode() != null
        && place.regionCode().equals(candidate.regionCode())
        && candidate.type() != PlaceType.COUNTRY) {
      return SAME_REGION;
    }
    String country = place.countryCode();
    String other = candidate.countryCode();
    if (country == null || other == null) {
      return 0;
    }
    boolean isCountry = place.type() == PlaceType.COUNTRY;
    if (country.equals(other)) {
      return isCountry ? COUNTRY : SAME_COUNTRY;
    }
    return isCountry && gazetteer.areNeighbours(country, other) ? COUNTRY : 0;
  }
}
