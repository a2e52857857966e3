package newsanalyzer.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

  private static final PlaceResolver RESOLVER = new PlaceResolver();

  /** Where the first place in brackets is said to be; the others are named beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Long Beach], CA, is hot.                     | city US California QUALIFIED",
        "the port of [Long Beach], Calif.              | city US California QUALIFIED",
        "[Long Beach, Calif.] is hot.                  | city US California QUALIFIED",
        "[London], Ontario                             | city CA Ontario QUALIFIED",
        "[London], Ont., police said                   | city CA Ontario QUALIFIED",
        "[Birmingham], England                         | city GB England QUALIFIED",
        "[Paris] (Texas)                               | city US Texas QUALIFIED",
        "[Lebanon], Pa., and other towns               | city US Pennsylvania QUALIFIED",
        "[Arlington], Va.                              | city US Virginia QUALIFIED",
        "[Mecca], Saudi Arabia                         | city SA Mecca Region QUALIFIED",
        "in [Lebanon], Jordan and Syria                | country LB - COUNTRY",
        "[London], In fact, is large.                  | city GB England CAPITAL",
        "[Washington] state officials                  | region US Washington KIND",
        "the state of [Washington]                     | region US Washington KIND",
        "Buffalo, [New York]                           | region US New York KIND",
        "[Sichuan Province]                            | region CN Sichuan KIND",
        "[Jordan] and [Syria]                          | country JO - COUNTRY",
        "the [U.S.]                                    | country US - COUNTRY",
        "[Burma]                                       | country MM - COUNTRY",
        "the capital city of [Greece]                  | country GR - COUNTRY",
        "the [Middle East]                             | area - - AREA",
        "[Gaza]                                        | area PS - AREA",
        "[West Bank]                                   | area PS - AREA",
        "[Silicon Valley]                              | area US - AREA",
        "the [Black Sea]                               | sea - - AREA",
        "[Africa]                                      | continent - - AREA",
        "[Washington] denied it.                       | city US District of Columbia CAPITAL",
        "[Santo Domingo]                               | city DO Nacional CAPITAL",
        "[Kiev]                                        | city UA Kyiv City CAPITAL",
        "[Delaware]                                    | region US Delaware REGION",
        "[Quebec]                                      | region CA Quebec REGION",
        "[Arlington] lies in [Virginia].               | city US Virginia ARTICLE",
        "[Bangor] in [Maine]                           | city US Maine ARTICLE",
        "[Georgia], [Alabama] and [Florida] voted.     | region US Georgia ARTICLE",
        "[Georgia] lost to [Russia] near [Tbilisi].    | country GE - ARTICLE",
        "[Istanbul]                                    | city TR Istanbul GAZETTEER",
        "[New York]                                    | city US New York GAZETTEER",
        "[San Jose]                                    | city US California POPULATION",
      })
  void choosesBySurestEvidence(String marked, String expected) {
    Map<String, Geo> geos = resolve(marked);

    assertThat(geos).hasEntrySatisfying("l1", geo -> assertThat(line(geo)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "[Springfield]",
    "[Arlington]",
    "[Bangor]",
    "[Georgia]",
    "[Punjab]",
    "[Hogwarts]",
    "on [Earth], in the [U.S.]",
    "'Tait, Barkley, [Cueto]; Wilkinson'",
    "'the [Monti] government of [Italy]'"
  })
  void givesNoAnswerWhereTheEvidenceIsThin(String marked) {
    assertThat(resolve(marked)).doesNotContainKey("l1");
  }

  @Test
  void placeOfTheDatelineIsTheLargestOfItsName() {
    String text = "CAMBRIDGE (AP) — Police said";
    Span place = new Span(0, 9);
    Dateline dateline = new Dateline(new Span(0, 16), place, null, null);

    Map<String, Geo> geos =
        RESOLVER.resolve(text, dateline, List.of(entity("l1", text, place)), List.of());

    assertThat(geos.values()).extracting(Geo::resolvedBy).containsExactly(PlaceEvidence.DATELINE);
    assertThat(geos.values()).extracting(Geo::countryCode).containsExactly("GB");
  }

  @Test
  void groupsTellWhichCountryAnArticleIsAbout() {
    String text = "Georgia asked the Georgians.";
    List<Entity> places = List.of(entity("l1", text, new Span(0, 7)));
    List<Entity> groups = List.of(entity("g1", text, new Span(18, 27)));

    Map<String, Geo> geos = RESOLVER.resolve(text, null, places, groups);

    assertThat(geos.values()).extracting(Geo::countryCode).containsExactly("GE");
  }

  @ParameterizedTest
  @CsvSource({
    "Paris Hilton flew to [Amman].",
    "Michael Jordan flew to [Amman].",
    "Houston the singer flew to [Amman].",
    "Georgia Power moved to [Amman]."
  })
  void peopleAndOrganizationsAreNeverAsked(String marked) {
    assertThat(resolve(marked).values()).extracting(Geo::countryCode).containsExactly("JO");
  }

  @Test
  void saysWhereAndWhichAndOfHowMany() {
    Geo geo = resolve("[Long Beach], CA").get("l1");

    assertThat(geo)
        .isEqualTo(
            new Geo(
                PlaceType.CITY,
                33.77,
                -118.19,
                5367929,
                "US",
                "California",
                PlaceEvidence.QUALIFIED,
                8,
                0.97));
  }

  private static Map<String, Geo> resolve(String marked) {
    Marked article = Marked.of(marked, NameType.PLACE);
    List<Entity> places = new ArrayList<>();
    for (Name name : article.names()) {
      places.add(entity("l" + (places.size() + 1), article.text(), name.span()));
    }
    return RESOLVER.resolve(article.text(), null, places, List.of());
  }

  private static Entity entity(String id, String text, Span span) {
    Mention mention = new Mention(span, 0, MentionKind.NAME, 1);
    return new Entity(id, null, span.of(text), 0, List.of(), List.of(mention));
  }

  private static String line(Geo geo) {
    return String.join(
        " ",
        geo.type().name().toLowerCase(Locale.ROOT),
        geo.countryCode() == null ? "-" : geo.countryCode(),
        geo.region() == null ? "-" : geo.region(),
        geo.resolvedBy().name());
  }
}
