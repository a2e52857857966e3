package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.CountryScore;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Focus;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;

class FocusFinderTest {

  private static final FocusFinder FINDER = new FocusFinder();
  private static final Map<String, Geo> GEOS =
      Map.of("l1", geo(PlaceType.CITY, "EG"), "l2", geo(PlaceType.AREA, "PS"));

  @Test
  void countryNamedMostAndFirstIsTheFocus() {
    List<Entity> places = List.of(entity("l1", 3), entity("l2", 0, 2, 4));

    Focus focus = FINDER.find(null, places, GEOS, List.of());

    assertThat(focus.countries())
        .containsExactly(new CountryScore("PS", 0.8), new CountryScore("EG", 0.2));
    assertThat(focus.placeIds()).containsExactly("l2");
  }

  @Test
  void datelineCountsLess() {
    List<Entity> places = List.of(entity("l1", 0), entity("l2", 5));

    Focus focus = FINDER.find(new Span(0, 5), places, GEOS, List.of());

    assertThat(focus.countries()).extracting(CountryScore::countryCode).startsWith("PS");
  }

  @Test
  void nationalitiesCountHalf() {
    Mention mention = new Mention(new Span(90, 97), 5, MentionKind.NAME, 1);
    Entity syrians = new Entity("g1", null, "Syrians", 0, List.of(), List.of(mention));

    Focus focus = FINDER.find(null, List.of(entity("l1", 5)), GEOS, List.of(syrians));

    assertThat(focus.countries()).extracting(CountryScore::countryCode).containsExactly("EG", "SY");
    assertThat(focus.countries().get(0).score()).isEqualTo(2 * focus.countries().get(1).score());
  }

  @Test
  void articleWithoutPlacesHasNone() {
    assertThat(FINDER.find(null, List.of(), Map.of(), List.of())).isEqualTo(Focus.NONE);
  }

  private static Geo geo(PlaceType type, String country) {
    return new Geo(type, 30, 31, null, country, null, PlaceEvidence.AREA, 1, 0.9);
  }

  private static Entity entity(String id, int... sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int sentence : sentences) {
      Span span = new Span(10 * sentence, 10 * sentence + 5);
      mentions.add(new Mention(span, sentence, MentionKind.NAME, 1));
    }
    return new Entity(id, null, id, 0, List.of(), mentions);
  }
}
