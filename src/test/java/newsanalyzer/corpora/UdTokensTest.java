package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsanalyzer.model.EventType;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UdTokensTest {

  @ParameterizedTest
  @CsvSource({
    "U.S.-backed, U.S. - backed",
    "19-year-old, 19 - year - old",
    "al-Qaida, al - Qaida",
    "e-mail, e-mail",
    "Re-elected, Re-elected",
    "anti-American, anti-American",
    "co-chairman-elect, co-chairman - elect",
    "6-0, 6 - 0",
    "2009-10, 2009 - 10",
    "06-Apr, 06-Apr",
    "2002-07-31, 2002-07-31",
    "853-3989, 853-3989",
    "G-8, G - 8",
    "--, --",
    "Saint-, Saint-",
    "$45.75, $ 45.75",
    "US$3, US$ 3",
    "25%, 25 %",
    "Shi’ites, Shi'ites"
  })
  void cutsAsTheTreebanksDo(String token, String tokens) {
    assertThat(String.join(" ", UdTokens.split(token))).isEqualTo(tokens);
  }

  @Test
  void labelsMoveAlong() {
    LabelledSentence sentence =
        new LabelledSentence(
            "gmb",
            "",
            List.of("U.S.-backed", "al-Qaida", "cease-fire", "cave-ins"),
            List.of(new NameLabel(NameType.ORGANIZATION, 1, 2)),
            Map.of(2, EventType.CONFLICT_WITHDRAW, 3, EventType.DISASTER_ACCIDENT));

    LabelledSentence cut = sentence.retokenized();

    assertThat(cut.tokens())
        .containsExactly(
            "U.S.", "-", "backed", "al", "-", "Qaida", "cease", "-", "fire", "cave", "-", "ins");
    assertThat(cut.names()).containsExactly(new NameLabel(NameType.ORGANIZATION, 3, 6));
    assertThat(cut.triggers())
        .containsOnly(
            Map.entry(8, EventType.CONFLICT_WITHDRAW), Map.entry(9, EventType.DISASTER_ACCIDENT));
  }
}
