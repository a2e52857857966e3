package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineNameFilterTest {

  /** Names are marked; the headline ends at the slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Bank Manager] Charged in Theft / [Ann Lee] was held.    | Ann Lee
          [LEE] FREED IN [PARIS] / [Ann Lee] left [Paris].         | LEE, PARIS, Ann Lee, Paris
          [Anne] Sees [Joanna] / [Joanna Li] met [Anneliese].      | Joanna, Joanna Li, Anneliese
          [Ann Lee Hammers] Rival / [Ann Lee] said.                | Ann Lee, Ann Lee
          [Lee Hammers] Her [Rival Roe] / [Ann Lee] said.          | Lee, Ann Lee
          [Ann Hammers] Rival / [Ann Lee] said.                    | Ann Lee
          [Ann Hammers] Rival / [--] said.                         | --
          [Angela Merkel] visits [Paris] / She said.               | Angela Merkel, Paris
          [Bank] buys rival in [Peru] / [Ann Lee] said.            | Bank, Peru, Ann Lee
          """)
  void keepsNameOfTitleCaseHeadlineIfTheBodyHasIt(String marked, String kept) {
    Marked article = Marked.of(marked, NameType.PERSON);
    Span headline = new Span(0, article.text().indexOf(" /"));

    List<Name> left = new HeadlineNameFilter().filter(article.text(), headline, article.names());

    assertThat(left.stream().map(name -> name.span().of(article.text())).collect(joining(", ")))
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"DATE, 1", "AMOUNT, 1", "ORGANIZATION, 0"})
  void keepsTimesAndAmounts(NameType type, int kept) {
    List<Name> names = List.of(new Name(type, new Span(12, 18), 0, 0.9));

    assertThat(new HeadlineNameFilter().filter("Court Meets Friday", new Span(0, 18), names))
        .hasSize(kept);
  }
}
