package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import newsanalyzer.accuracy.PlaceReadings.Reading;
import newsanalyzer.accuracy.PlaceTexts.PlaceText;
import newsanalyzer.annotate.PlaceResolver;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Gum;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many annotated places are put where they are, beside the largest place of the name. Names,
 * and in GUM which of them are one place, are the corpora's.
 */
@Tag("accuracy")
class PlaceAccuracyTest {

  /** What {@code fair-places.tsv} says of a place that the gazetteer doesn't have. */
  private static final String NONE = "none";

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  /**
   * A place whose truth is known.
   *
   * @param geo what the resolver says
   * @param largest what the baseline says
   */
  private record Case(
      String article,
      String name,
      SaidPlace truth,
      @Nullable Geo geo,
      @Nullable SaidPlace largest) {

    @Nullable SaidPlace ours() {
      return SaidPlace.of(geo);
    }
  }

  /** By the Wikipedia articles that GUM's annotators linked. */
  @ParameterizedTest
  @CsvSource({"dev, GUM", "test, GUM", "dev, GUM_news", "test, GUM_news"})
  void putsPlacesOfGumBetterThanByTheirSize(String split, String genre) {
    Floors.checkDigest("gum places " + split, Gum.files(split, "GUM"));
    Map<String, SaidPlace> truths = new HashMap<>();
    for (String line : WordLists.lines(PlaceAccuracyTest.class, "gum-places.tsv")) {
      String[] row = line.split("\t", -1);
      truths.put(row[0], new SaidPlace(row[1], row[2], row[3]));
    }
    List<Case> cases = new ArrayList<>();
    for (Reading reading : PlaceReadings.ofGum(split, genre)) {
      SaidPlace truth = truths.get(reading.title());
      if (truth != null) {
        SaidPlace largest = SaidPlace.largest(reading.name());
        cases.add(new Case(reading.document(), reading.name(), truth, reading.geo(), largest));
      }
    }

    compare(split + " " + genre.toLowerCase(Locale.ROOT), cases);
  }

  /** By what a reader wrote down before the program was asked. */
  @Test
  void putsPlacesNotSeenBeforeBetterThanByTheirSize() {
    Map<String, SaidPlace> truths = new HashMap<>();
    for (String line : WordLists.lines(PlaceAccuracyTest.class, "fair-places.tsv")) {
      String[] row = line.split("\t", -1);
      truths.put(row[0] + " " + row[1], new SaidPlace(row[2], row[3], row[4]));
    }
    List<Case> cases = new ArrayList<>();
    for (PlaceText text : PlaceTexts.all()) {
      Map<String, Geo> geos =
          new PlaceResolver().resolve(text.text(), null, text.places(), List.of());
      for (Entity place : text.places()) {
        int start = place.mentions().get(0).span().start();
        SaidPlace truth = truths.remove(text.id() + " " + start + "-" + place.name().length());
        if (truth != null) {
          SaidPlace largest = SaidPlace.largest(place.name());
          cases.add(new Case(text.id(), place.name(), truth, geos.get(place.id()), largest));
        }
      }
    }

    assertThat(truths).as("not in the texts").isEmpty();
    List<Case> none = cases.stream().filter(c -> c.truth.type().equals(NONE)).toList();
    System.out.printf(
        "places unseen: %d that the gazetteer doesn't have, put nonetheless: ours %d, largest %d%n",
        none.size(),
        none.stream().filter(c -> c.ours() != null).count(),
        none.stream().filter(c -> c.largest != null).count());
    none.stream().filter(c -> c.ours() != null).forEach(PlaceAccuracyTest::show);
    compare("unseen", cases.stream().filter(c -> !none.contains(c)).toList());
  }

  private static void compare(String set, List<Case> cases) {
    double country = share(cases, cases.stream().filter(c -> isCountry(c, c.ours())).count());
    double place = share(cases, cases.stream().filter(c -> c.truth.equals(c.ours())).count());
    double largest = share(cases, cases.stream().filter(c -> c.truth.equals(c.largest)).count());
    System.out.printf(
        Locale.ROOT,
        "places %s: %d, country: ours %.1f, largest %.1f; very place: ours %.1f, largest %.1f%n",
        set,
        cases.size(),
        100 * country,
        100 * share(cases, cases.stream().filter(c -> isCountry(c, c.largest)).count()),
        100 * place,
        100 * largest);
    cases.stream().filter(c -> !c.truth.equals(c.ours())).forEach(PlaceAccuracyTest::show);
    showEvidence(cases);
    Floors.check("places." + set + " country", country);
    Floors.check("places." + set + " very place", place);
    assertThat(place).isGreaterThanOrEqualTo(largest);
  }

  private static boolean isCountry(Case place, @Nullable SaidPlace said) {
    return said != null && said.country().equals(place.truth.country());
  }

  private static double share(List<Case> cases, long right) {
    return (double) right / cases.size();
  }

  private static void show(Case place) {
    System.out.println(
        "  "
            + place.article
            + " "
            + place.name
            + ": "
            + Objects.requireNonNullElse(place.ours(), "no answer")
            + " for "
            + place.truth);
  }

  /** How often each kind of evidence was right. */
  private static void showEvidence(List<Case> cases) {
    Map<PlaceEvidence, int[]> counts = new EnumMap<>(PlaceEvidence.class);
    for (Case place : cases) {
      if (place.geo != null) {
        int[] count = counts.computeIfAbsent(place.geo.resolvedBy(), unseen -> new int[2]);
        count[0] += place.truth.equals(place.ours()) ? 1 : 0;
        count[1]++;
      }
    }
    counts.forEach((by, count) -> System.out.println("  " + by + " " + count[0] + "/" + count[1]));
  }
}
