package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.annotate.place.Asked;
import newsanalyzer.annotate.place.Gazetteer;
import newsanalyzer.annotate.place.Known;
import newsanalyzer.annotate.place.Passes;
import newsanalyzer.annotate.place.Passes.Pass;
import newsanalyzer.annotate.place.Place;
import newsanalyzer.annotate.place.Surroundings;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.PlaceEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells where on Earth the places of an article are, by a gazetteer that ships with the program.
 *
 * <p>An ordered chain of small passes ({@link Passes}), the surest first; what a pass finds is
 * evidence for those after it. Gives no answer where the evidence is thin: of the thirty
 * Springfields none is better than another. It takes the tagger's word that a name is a place's,
 * and finds no streets, buildings, mountains, rivers or counties.
 *
 * <p>An instance costs nothing, its first use reads the gazetteer; a program that can wait calls
 * {@link Gazetteer#all} on another thread beforehand. One instance serves all threads.
 */
public final class PlaceResolver {

  /**
   * Estimates, not fitted: of the 89 answers in PlaceAccuracyTest's places that were not seen
   * before, all are right, too few to tell these apart.
   */
  private static final Map<PlaceEvidence, Double> CONFIDENCE =
      new EnumMap<>(
          Map.of(
              PlaceEvidence.QUALIFIED, 0.97,
              PlaceEvidence.KIND, 0.95,
              PlaceEvidence.COUNTRY, 0.98,
              PlaceEvidence.AREA, 0.95,
              PlaceEvidence.DATELINE, 0.95,
              PlaceEvidence.CAPITAL, 0.95,
              PlaceEvidence.REGION, 0.95,
              PlaceEvidence.ARTICLE, 0.85,
              PlaceEvidence.GAZETTEER, 0.85,
              PlaceEvidence.POPULATION, 0.8));

  /**
   * Loads what it knows of the world, once for the process; the first call of {@link #resolve} does
   * so otherwise.
   *
   * @return true, so that it can be called where a result is awaited
   */
  public static boolean load() {
    return Gazetteer.all() != null;
  }

  /**
   * Returns where the places are, by {@link Entity#id}; those that it can't tell aren't in the map.
   *
   * @param text of the article
   * @param dateline null if the article has none
   * @param places the article's places
   * @param groups its groups: {@code Syrian} tells that an article is about Syria
   */
  public Map<String, Geo> resolve(
      String text, @Nullable Dateline dateline, List<Entity> places, List<Entity> groups) {
    if (places.isEmpty()) {
      return Map.of();
    }
    Gazetteer gazetteer = Gazetteer.all();
    Surroundings surroundings = new Surroundings(gazetteer);
    List<Asked> asked =
        places.stream().map(entity -> surroundings.read(text, dateline, entity)).toList();
    Known known = known(gazetteer, asked, groups);
    Map<String, Geo> found = new HashMap<>();
    List<Asked> open = new ArrayList<>(asked);
    open.removeIf(place -> place.candidates().isEmpty());
    for (Pass pass : Passes.inOrder()) {
      // All of a pass look at what the passes before it found, so that their order doesn't matter.
      Map<Asked, Place> chosen = new LinkedHashMap<>();
      for (Asked place : open) {
        Place choice = pass.chooser().choose(place, known);
        if (choice != null) {
          chosen.put(place, choice);
        }
      }
      chosen.forEach(
          (place, choice) -> {
            known.add(place.id(), choice);
            int candidates = place.candidates().size();
            String region = gazetteer.regionName(choice);
            found.put(place.id(), geo(choice, region, pass.evidence(), candidates));
          });
      open.removeAll(chosen.keySet());
    }
    return Map.copyOf(found);
  }

  /** What the article names without leaving a choice: qualifiers and nationalities. */
  private static Known known(Gazetteer gazetteer, List<Asked> asked, List<Entity> groups) {
    Known known = new Known(gazetteer);
    for (Asked place : asked) {
      // Under a name of its own, as it is evidence for the place that it qualifies, too.
      place.qualifiers().forEach(qualifier -> known.add(place.id() + ",", qualifier));
    }
    for (Entity group : groups) {
      Place country = gazetteer.countryOf(group.name());
      if (country != null) {
        known.add(group.id(), country);
      }
    }
    return known;
  }

  private static Geo geo(
      Place place, @Nullable String region, PlaceEvidence evidence, int candidates) {
    return new Geo(
        place.type(),
        place.latitude(),
        place.longitude(),
        place.geonamesId(),
        place.countryCode(),
        region,
        evidence,
        candidates,
        CONFIDENCE.getOrDefault(evidence, 0.0));
  }
}
