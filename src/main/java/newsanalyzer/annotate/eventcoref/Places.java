package newsanalyzer.annotate.eventcoref;

import java.util.Map;
import java.util.Objects;
import newsanalyzer.model.Geo;
import newsanalyzer.model.PlaceType;
import org.jspecify.annotations.Nullable;

/** Whether two places lie apart, so that what happens in both at one time is two events. */
final class Places {

  private Places() {}

  /**
   * Whether neither place lies in the other: two countries, or two towns; {@code Cairo} and {@code
   * Egypt} don't lie apart. What isn't known to, doesn't.
   *
   * @param geos where places are, by their ids
   */
  static boolean areApart(@Nullable String one, @Nullable String other, Map<String, Geo> geos) {
    Geo here = one == null ? null : geos.get(one);
    Geo there = other == null ? null : geos.get(other);
    if (here == null || there == null || Objects.equals(one, other)) {
      return false;
    }
    if (here.countryCode() == null || there.countryCode() == null) {
      return false;
    }
    if (!Objects.equals(here.countryCode(), there.countryCode())) {
      return true;
    }
    return here.type() == PlaceType.CITY && there.type() == PlaceType.CITY;
  }
}
