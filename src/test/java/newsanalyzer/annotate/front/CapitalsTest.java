package newsanalyzer.annotate.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource({
    "OSLO, Oslo",
    "NEW YORK, New York",
    "RIO DE JANEIRO, Rio de Janeiro",
    "LA PAZ, La Paz",
    "PORT-AU-PRINCE, Port-au-Prince",
    "SHARM EL-SHEIKH, Sharm el-Sheikh",
    "ST. LOUIS, St. Louis",
    "N’DJAMENA, N’Djamena",
    "ÅLESUND, Ålesund",
    "McALLEN, McALLEN",
    "Paris, Paris",
    "UAE, UAE",
    "U.S., U.S.",
  })
  void undoesCapitalsButOfAbbreviations(String name, String spelled) {
    assertThat(Capitals.undone(name)).isEqualTo(spelled);
  }
}
