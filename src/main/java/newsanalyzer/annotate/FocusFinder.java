package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.annotate.place.Gazetteer;
import newsanalyzer.annotate.place.Place;
import newsanalyzer.model.CountryScore;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Focus;
import newsanalyzer.model.Geo;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which countries and places a story is about, from how often and how early they are named.
 *
 * <p>It doesn't ask what happened where: a country that only comments counts as much as the one it
 * speaks of. Holds no state, so one instance serves all threads.
 */
public final class FocusFinder {

  /** A mention in the headline or the first sentences says more than one further down. */
  private static final double EARLY = 2;

  /** How many sentences from the first on count as early: what news calls the lead. */
  private static final int LEAD = 2;

  /** The dateline says where the reporter was, which may be far from what happened. */
  private static final double DATELINE = 0.5;

  /** {@code Syrian} tells of Syria, but also of Syrians abroad. */
  private static final double GROUP = 0.5;

  /** A country with less than this share of the mentions is named in passing. */
  private static final double LEAST_SHARE = 0.15;

  /** A place with less than this share of the first one's weight is named in passing. */
  private static final double LEAST_OF_FIRST = 0.5;

  private static final int MOST_PLACES = 3;

  /**
   * Returns the countries and places that an article is about.
   *
   * @param datelinePlace where the dateline names a place; null if there is none
   * @param places the article's places
   * @param geos where they are, by {@link Entity#id}, as {@link PlaceResolver} tells
   * @param groups its groups, nationalities among them
   */
  public Focus find(
      @Nullable Span datelinePlace,
      List<Entity> places,
      Map<String, Geo> geos,
      List<Entity> groups) {
    Map<String, Double> countries = new HashMap<>();
    List<Weighed> weighed = new ArrayList<>();
    double all = 0;
    for (Entity place : places) {
      Geo geo = geos.get(place.id());
      if (geo != null) {
        double weight = weight(place, datelinePlace);
        all += weight;
        if (geo.countryCode() != null) {
          countries.merge(geo.countryCode(), weight, Double::sum);
        }
        if (geo.type() != PlaceType.CONTINENT) {
          weighed.add(new Weighed(place.id(), weight));
        }
      }
    }
    for (Entity group : groups) {
      Place country = Gazetteer.all().countryOf(group.name());
      if (country != null && country.countryCode() != null) {
        double weight = GROUP * weight(group, datelinePlace);
        all += weight;
        countries.merge(country.countryCode(), weight, Double::sum);
      }
    }
    return new Focus(scores(countries, all), mostWeighty(weighed));
  }

  private record Weighed(String id, double weight) {}

  private static double weight(Entity entity, @Nullable Span datelinePlace) {
    return entity.mentions().stream()
        .mapToDouble(
            mention -> {
              if (datelinePlace != null && mention.span().overlaps(datelinePlace)) {
                return DATELINE;
              }
              return mention.sentence() < LEAD ? EARLY : 1;
            })
        .sum();
  }

  private static List<CountryScore> scores(Map<String, Double> countries, double all) {
    return countries.entrySet().stream()
        .filter(country -> country.getValue() >= LEAST_SHARE * all)
        .map(country -> new CountryScore(country.getKey(), country.getValue() / all))
        .sorted(
            Comparator.comparingDouble(CountryScore::score)
                .reversed()
                .thenComparing(CountryScore::countryCode))
        .toList();
  }

  private static List<String> mostWeighty(List<Weighed> places) {
    double most = places.stream().mapToDouble(Weighed::weight).max().orElse(0);
    return places.stream()
        .filter(place -> place.weight >= LEAST_OF_FIRST * most)
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .limit(MOST_PLACES)
        .map(Weighed::id)
        .toList();
  }
}
