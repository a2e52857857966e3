package newsanalyzer.annotate.place;

import java.util.Comparator;
import java.util.List;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import org.jspecify.annotations.Nullable;

/**
 * The passes that tell which place is meant, the surest first. Each looks at the places that those
 * before it left open, and at what they found. Safe for all threads.
 */
public final class Passes {

  /** Georgia the state and the country have as many people; Niger has six times its namesake. */
  private static final double COMPARABLE = 0.5;

  /**
   * A city counts beside the region of its name from this share of its people on: {@code New York}
   * is the city, {@code Victoria}, {@code Quebec} and {@code Delaware} are regions.
   */
  private static final double CITY_OF_REGION = 0.1;

  /**
   * A region is taken by its name if it has so many times the people of the next. Its people are
   * those of its listed cities, which for Pakistan's Punjab is a quarter of the truth.
   */
  private static final double LARGER_REGION = 5;

  /** However near, a place so many times smaller than its namesake is seldom meant unqualified. */
  private static final double FAR_LARGER = 10;

  /** By people alone, the largest must have so many times those of the next. */
  private static final double BY_FAR = 3;

  /** By people alone, it must have so many where the article names nothing near it. */
  private static final long KNOWN_ANYWHERE = 100_000;

  /**
   * The only place of a name is taken from so many people on where nothing near it is named, but
   * not amid a list: players' surnames are small towns' names, too.
   */
  private static final long KNOWN_ALONE = 15_000;

  private Passes() {}

  /**
   * One of the passes.
   *
   * @param evidence what tells it
   */
  public record Pass(PlaceEvidence evidence, Chooser chooser) {}

  /** Chooses the place that is meant. */
  @FunctionalInterface
  public interface Chooser {

    /** The one of {@code asked}'s candidates; null if this pass can't tell. */
    @Nullable Place choose(Asked asked, Known known);
  }

  /** All passes, in their order. */
  public static List<Pass> inOrder() {
    return List.of(
        new Pass(PlaceEvidence.QUALIFIED, Passes::qualified),
        new Pass(PlaceEvidence.KIND, Passes::kind),
        new Pass(PlaceEvidence.COUNTRY, Passes::country),
        new Pass(PlaceEvidence.AREA, Passes::area),
        new Pass(PlaceEvidence.DATELINE, Passes::dateline),
        new Pass(PlaceEvidence.CAPITAL, Passes::capital),
        new Pass(PlaceEvidence.REGION, Passes::region),
        new Pass(PlaceEvidence.ARTICLE, Passes::article),
        new Pass(PlaceEvidence.GAZETTEER, Passes::gazetteer),
        new Pass(PlaceEvidence.POPULATION, Passes::population));
  }

  /** {@code Long Beach, Calif.}; not {@code Georgia, Alabama and Florida}. */
  static @Nullable Place qualified(Asked asked, Known known) {
    boolean isRegionOrCountry = asked.candidates().stream().anyMatch(Passes::isWide);
    if (asked.isInList() && isRegionOrCountry) {
      return null;
    }
    boolean isCountry = asked.candidates().stream().anyMatch(c -> c.type() == PlaceType.COUNTRY);
    return withoutRegionsOfCities(asked).stream()
        .filter(c -> c.type() != PlaceType.COUNTRY)
        .filter(
            c ->
                asked.qualifiers().stream()
                    .anyMatch(
                        q ->
                            q.holds(c)
                                && !q.equals(c)
                                && !(isCountry && q.type() == PlaceType.COUNTRY)))
        .max(Comparator.comparing(Place::isCapital).thenComparing(Place::population))
        .orElse(null);
  }

  /** {@code Washington state}. */
  static @Nullable Place kind(Asked asked, Known known) {
    return asked.saidKind() && largest(asked.candidates()).type() == PlaceType.REGION
        ? largest(asked.candidates())
        : null;
  }

  /** {@code Jordan}; not {@code Georgia}, which is left to what else the article names. */
  static @Nullable Place country(Asked asked, Known known) {
    Place country =
        largestOrNull(
            asked.candidates().stream().filter(c -> c.type() == PlaceType.COUNTRY).toList());
    return country == null
            || asked.candidates().stream()
                .anyMatch(
                    c ->
                        c.type() == PlaceType.REGION
                            && !country.holds(c)
                            && c.population() >= COMPARABLE * country.population())
        ? null
        : country;
  }

  /** {@code the Middle East}, {@code the Black Sea}. */
  static @Nullable Place area(Asked asked, Known known) {
    return asked.candidates().stream()
        .filter(c -> !isWide(c) && c.type() != PlaceType.CITY)
        .findFirst()
        .orElse(null);
  }

  /** {@code CAIRO (AP)}: agencies leave region and country out where all readers know the city. */
  static @Nullable Place dateline(Asked asked, Known known) {
    if (!asked.isDateline()) {
      return null;
    }
    Place capital = capital(asked, known);
    return capital != null ? capital : largestOrNull(cities(asked));
  }

  /** {@code Santo Domingo}; not {@code San Jose}, as California's is larger than Costa Rica's. */
  static @Nullable Place capital(Asked asked, Known known) {
    Place largest = largestOrNull(cities(asked));
    return largest != null && largest.isCapital() ? largest : null;
  }

  /** {@code Delaware}, as no city of the name compares; not {@code New York}, which is one. */
  static @Nullable Place region(Asked asked, Known known) {
    List<Place> regions =
        asked.candidates().stream()
            .filter(c -> c.type() == PlaceType.REGION)
            .sorted(Comparator.comparingLong(Place::population).reversed())
            .toList();
    if (regions.isEmpty() || asked.candidates().get(0).type() == PlaceType.COUNTRY) {
      return null;
    }
    Place region = regions.get(0);
    boolean hasRival =
        regions.stream().skip(1).anyMatch(r -> r.population() * LARGER_REGION > region.population())
            || cities(asked).stream().anyMatch(city -> compares(city, region));
    return hasRival ? null : region;
  }

  /** {@code Springfield} in an article that names Illinois. */
  static @Nullable Place article(Asked asked, Known known) {
    List<Place> open = withoutRegionsOfCities(asked);
    long most = open.stream().mapToLong(Place::population).max().orElse(0);
    List<Place> near = open.stream().filter(c -> c.population() * FAR_LARGER >= most).toList();
    double best = near.stream().mapToDouble(c -> known.support(asked.id(), c)).max().orElse(0);
    List<Place> nearest = near.stream().filter(c -> known.support(asked.id(), c) == best).toList();
    return best > 0 && open.size() > 1 ? byFarTheLargest(nearest) : null;
  }

  /** {@code Bujumbura}. */
  static @Nullable Place gazetteer(Asked asked, Known known) {
    List<Place> open = withoutRegionsOfCities(asked);
    if (open.size() != 1) {
      return null;
    }
    Place only = open.get(0);
    boolean isKnown =
        only.population() >= KNOWN_ANYWHERE
            || (only.population() >= KNOWN_ALONE && !asked.isEnumerated())
            || known.support(asked.id(), only) >= Known.SAME_COUNTRY;
    return isKnown ? only : null;
  }

  /** {@code Buffalo}; not {@code Springfield}, nor a region, whose people are only estimated. */
  static @Nullable Place population(Asked asked, Known known) {
    Place largest = byFarTheLargest(withoutRegionsOfCities(asked));
    if (largest == null || largest.type() != PlaceType.CITY) {
      return null;
    }
    boolean isKnown =
        largest.population() >= KNOWN_ANYWHERE
            || known.support(asked.id(), largest) >= Known.SAME_COUNTRY;
    return isKnown ? largest : null;
  }

  private static boolean compares(Place city, Place region) {
    return city.population() >= CITY_OF_REGION * region.population();
  }

  /** A region named after its city, as Barcelona, is not what the bare name means. */
  private static List<Place> withoutRegionsOfCities(Asked asked) {
    List<Place> cities = cities(asked);
    return asked.candidates().stream()
        .filter(
            region ->
                region.type() != PlaceType.REGION
                    || cities.stream()
                        .noneMatch(city -> region.holds(city) && compares(city, region)))
        .toList();
  }

  private static @Nullable Place byFarTheLargest(List<Place> places) {
    Place largest = largestOrNull(places);
    return largest != null
            && places.stream()
                .allMatch(p -> p.equals(largest) || p.population() * BY_FAR <= largest.population())
        ? largest
        : null;
  }

  private static boolean isWide(Place place) {
    return place.type() == PlaceType.COUNTRY || place.type() == PlaceType.REGION;
  }

  private static List<Place> cities(Asked asked) {
    return asked.candidates().stream().filter(c -> c.type() == PlaceType.CITY).toList();
  }

  private static Place largest(List<Place> places) {
    return places.stream().max(Comparator.comparingLong(Place::population)).orElseThrow();
  }

  private static @Nullable Place largestOrNull(List<Place> places) {
    return places.isEmpty() ? null : largest(places);
  }
}
