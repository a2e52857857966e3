package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts, names stand in square brackets with the first letter of their type. */
class NameSettlerTest {

  private static final Map<Character, NameType> TYPES =
      Map.of(
          'P', NameType.PERSON,
          'O', NameType.ORGANIZATION,
          'L', NameType.PLACE,
          'W', NameType.WORK);

  private final NameSettler settler = new NameSettler();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what most of them are
          [O Onion] and [O Onion] and [L Onion].     | ORGANIZATION Onion; ORGANIZATION Onion; ORGANIZATION Onion
          [P Washington] left [L Washington].        | PERSON Washington; PLACE Washington
          [W Onion] and [O Onion] and [O Onion].     | WORK Onion; ORGANIZATION Onion; ORGANIZATION Onion
          # what they are short for
          [P Andy Warhol] at the [O Warhol] or [P Warhol]. | PERSON Andy Warhol; PERSON Warhol; PERSON Warhol
          [O United States Institute] or [O USI] in [L USI]. | ORGANIZATION United States Institute; ORGANIZATION USI; ORGANIZATION USI
          [O University of South India] has [L USI]. | ORGANIZATION University of South India; ORGANIZATION USI
          [L United States of India] or [O USI].     | PLACE United States of India; PLACE USI
          # what was cut
          The [O Securities and] [O Exchange Commission] sued. | ORGANIZATION Securities and Exchange Commission
          The [O Institute of Technology and] others. | ORGANIZATION Institute of Technology
          The [L Plains of] [L Arafat].              | PLACE Plains of Arafat
          The [O Friends of] [L Rome].               | ORGANIZATION Friends; PLACE Rome
          Saw [W Made Of].                           | WORK Made Of
          # acronyms in brackets
          The [O Alliance to Reclaim Our Schools] ([P AROS]). [P AROS] won. | ORGANIZATION Alliance to Reclaim Our Schools; ORGANIZATION AROS; ORGANIZATION AROS
          The [O Reclaim] Our Schools (ROS) won.     | ORGANIZATION Reclaim Our Schools; ORGANIZATION ROS
          The [O U.S. Department of Justice] (DOJ).  | ORGANIZATION U.S. Department of Justice; ORGANIZATION DOJ
          The Reclaim Our Schools (ROS) won.         | ''
          [P Rob Otto Stahl] ([O ROSE]) won.         | PERSON Rob Otto Stahl; ORGANIZATION ROSE
          [P Ann Lee] ([O SPD]) won.                 | PERSON Ann Lee; ORGANIZATION SPD
          The [O Union Bank] ([L UB]) won.           | ORGANIZATION Union Bank; PLACE UB
          # what was overlooked
          He saw [P Lee]. Lee left.                  | PERSON Lee; PERSON Lee
          [P Ann Lee] saw Ann Lee.                   | PERSON Ann Lee; PERSON Ann Lee
          [P Ann Lee] saw Joann Lee.                 | PERSON Ann Lee
          [P Lee] saw Lee.                           | PERSON Lee; PERSON Lee
          [P Lee] saw lee.                           | PERSON Lee
          [P Lee] saw Lee and Lee.                   | PERSON Lee
          [P Will] will. Will it rain.               | PERSON Will
          [O University] of A. The University of B.  | ORGANIZATION University
          [P Lee] saw Lee Park.                      | PERSON Lee
          [P Lee] read [W Lee or Me].                | PERSON Lee; WORK Lee or Me
          [L Paris] in Paris.                        | PLACE Paris
          """)
  void settlesTheNamesOfAnArticle(String marked, String expected) {
    MarkedArticle article = MarkedArticle.of(marked, TYPES);

    List<Name> settled = settler.settle(article.text(), article.sentences(), article.names());

    assertThat(settled.stream().map(n -> n.type() + " " + n.span().of(article.text())))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void anAddedNameIsAsSureAsTheLeastSureThatIsSpelledSo() {
    MarkedArticle article = MarkedArticle.of("[P Ann Lee] saw Ann Lee.", TYPES);

    List<Name> settled = settler.settle(article.text(), article.sentences(), article.names());

    assertThat(settled.get(1).confidence()).isEqualTo(settled.get(0).confidence());
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void settlesALongArticle() {
    String marked =
        java.util.stream.IntStream.range(0, 20_000)
            .mapToObj(i -> "[P Ann Lee" + i + "] saw Ann Lee" + i + ".")
            .collect(joining(" "));
    MarkedArticle article = MarkedArticle.of(marked, TYPES);

    assertThat(settler.settle(article.text(), article.sentences(), article.names()))
        .hasSize(40_000);
  }
}
