package newsanalyzer.annotate.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import newsanalyzer.model.PlaceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.all();

  /** The same examples stand in models/train/tests/test_gazetteer.py. */
  @ParameterizedTest
  @CsvSource({
    "St. Louis, st louis",
    "Saint-Étienne, st etienne",
    "Xi'an, xian",
    "U.S., us",
    "the West Bank, west bank",
    "Fort Worth, ft worth",
    "Łódź, lodz",
    "Ærø, aero",
    "Winston-Salem, winston salem",
    "Thebes, thebes",
  })
  void spellingsOfANameMeet(String name, String key) {
    assertThat(PlaceNames.key(name)).isEqualTo(key);
  }

  @Test
  void findsTheFirstAndTheLastLine() {
    SortedLines lines = new SortedLines("a\t1\nb\t2\nb\t3\nbc\t4\n".getBytes(UTF_8));

    assertThat(lines.find("a")).containsExactly(new String[] {"a", "1"});
    assertThat(lines.find("b")).extracting(row -> row[1]).containsExactly("2", "3");
    assertThat(lines.find("bc")).hasSize(1);
    assertThat(lines.find("ab")).isEmpty();
    assertThat(lines.find("z")).isEmpty();
  }

  @Test
  void anotherNameCountsOnlyOfAFarLargerCity() {
    assertThat(GAZETTEER.find("Bombay").get(0).regionCode()).isEqualTo("IN.16");
    assertThat(GAZETTEER.find("Oklahoma")).extracting(Place::type).containsOnly(PlaceType.REGION);
  }

  @ParameterizedTest
  @CsvSource({
    "Calif., California",
    "CA, California",
    "N.Y., New York",
    "Ont., Ontario",
    "D.C., District of Columbia"
  })
  void knowsAbbreviationsBehindAComma(String abbreviation, String region) {
    assertThat(GAZETTEER.qualifiers(abbreviation))
        .extracting(GAZETTEER::regionName)
        .contains(region);
  }

  @ParameterizedTest
  @CsvSource({"In", "Miss", "Cal", "Or", "Me"})
  void wordsAreNoAbbreviations(String word) {
    assertThat(GAZETTEER.qualifiers(word)).isEmpty();
  }

  @Test
  void nationalitiesLeadToCountries() {
    assertThat(GAZETTEER.countryOf("Syrians")).extracting(p -> p.countryCode()).isEqualTo("SY");
    assertThat(GAZETTEER.countryOf("Catholic")).isNull();
  }
}
