package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameRuling;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, P is a person and O an organization. */
class NameRulerTest {

  private static final Map<Character, NameType> TYPES =
      Map.of('P', NameType.PERSON, 'O', NameType.ORGANIZATION);

  private static final NameRuling GADDAFI =
      new NameRuling("Muammar Gaddafi", null, List.of("Muammar Gaddafi", "Qaddafi"), false);

  private static final NameRuling GADGET =
      new NameRuling("GadgetCo", NameType.ORGANIZATION, List.of("GadgetCo", "Gadget Co"), false);

  private static final NameRuling NOT_LEE =
      new NameRuling("Ann Lee", null, List.of("Ann Lee"), true);

  private static final NameRuler RULER = new NameRuler(List.of(GADDAFI, GADGET, NOT_LEE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Gaddafi] met [P Qaddafi]. | p1 Gaddafi; p2 Muammar Gaddafi (Qaddafi by NAMES_FILE)",
        "[P Muammar Gaddafi] is [P Gaddafi] and [P Qaddafi]."
            + " | p1 Muammar Gaddafi (Gaddafi by SURNAME, Qaddafi by NAMES_FILE)",
        "[P Ann Lee] left. [P Lee] met [P Roe]. | p1 Roe",
        "[P Roe] met [P Joe Roe]. | p1 Joe Roe (Roe by SURNAME)",
      })
  void rulesWhatAThingIsCalled(String marked, String expected) {
    MarkedArticle article = MarkedArticle.of(marked, TYPES);
    List<Entity> grouped =
        new EntityGrouper().group(article.text(), NameType.PERSON, article.names());

    assertThat(
            RULER.entities(article.text(), NameType.PERSON, grouped).stream()
                .map(NameRulerTest::shown)
                .collect(joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gadget Co's shop grew. | ORGANIZATION Gadget Co",
        "[P Gadget] Co grew and [O Acme] fell. | ORGANIZATION Gadget Co; ORGANIZATION Acme",
        "gadget co and GadgetCoin grew. | ''",
        "Qaddafi left. | ''",
      })
  void findsWhatARulingWithATypeNames(String marked, String expected) {
    MarkedArticle article = MarkedArticle.of(marked, TYPES);

    assertThat(
            RULER.names(article.text(), article.sentences(), article.names()).stream()
                .map(name -> name.type() + " " + name.span().of(article.text()))
                .collect(joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void leavesAllAsItIsWithoutRulings() {
    MarkedArticle article = MarkedArticle.of("[P Ann Lee] left.", TYPES);
    NameRuler none = new NameRuler(List.of());
    List<Name> names = article.names();
    List<Entity> people = new EntityGrouper().group(article.text(), NameType.PERSON, names);

    assertThat(none.names(article.text(), article.sentences(), names)).isSameAs(names);
    assertThat(none.entities(article.text(), NameType.PERSON, people)).isSameAs(people);
  }

  private static String shown(Entity entity) {
    String aliases =
        entity.aliases().stream()
            .map(alias -> alias.text() + " by " + alias.mergedBy())
            .collect(joining(", "));
    return entity.id() + " " + entity.name() + (aliases.isEmpty() ? "" : " (" + aliases + ")");
  }
}
