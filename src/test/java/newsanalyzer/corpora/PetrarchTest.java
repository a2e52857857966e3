package newsanalyzer.corpora;

import static newsanalyzer.model.NameType.ORGANIZATION;
import static newsanalyzer.model.NameType.PERSON;
import static newsanalyzer.model.NameType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.corpora.Petrarch.Entry;
import org.junit.jupiter.api.Test;

class PetrarchTest {

  @Test
  void countriesAreToldFromLeadersByTheirCodes() {
    List<String> lines =
        """
        # a comment
        AFGHANISTAN_  [AFG]
        +ISLAMIC_REPUBLIC_OF_AFGHANISTAN
        AHMED_ZIA_MASSOUD_  # CountryInfo.txt
        +A._MASSOUD_
        \t[AFGGOV 20041207-20091119]
        """
            .lines()
            .toList();

    assertThat(Petrarch.countries(lines))
        .containsExactly(
            new Entry(PLACE, List.of("Afghanistan")),
            new Entry(PLACE, List.of("Islamic", "Republic", "Of", "Afghanistan")),
            new Entry(PERSON, List.of("Ahmed", "Zia", "Massoud")),
            new Entry(PERSON, List.of("A.", "Massoud")));
  }

  @Test
  void organizationsAreReadWithoutTheirOfficers() {
    List<String> lines =
        """
        ######   The United Nations  #######
        UN_ [IGOUNO]
        +BOUTROS-GHALI_FOUNDATION_

        JAVIER_DE_CUELLAR_	[IGOUNO 820101-911231] [ELI]# IGOrulers.txt
        KADER_ASMAL_ [ZAFGOV 19940101-20041231]
        """
            .lines()
            .toList();

    assertThat(Petrarch.organizations(lines))
        .containsExactly(
            new Entry(ORGANIZATION, List.of("Un")),
            new Entry(ORGANIZATION, List.of("Boutros", "-", "Ghali", "Foundation")));
  }
}
