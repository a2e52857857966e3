package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import newsanalyzer.model.NameType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayNameFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLACE        | [Oslo] asked [us] and the [US].   | Oslo, US
          PLACE        | neither [camp] nor [New York]     | New York
          PERSON       | [ann] met [Bo] and [50 Cent]      | Bo, 50 Cent
          PERSON       | [ann] met [bo] in lower case      | ann, bo
          ORGANIZATION | [adidas] and [Puma]               | adidas, Puma
          PLACE        | for [US]$ 5 in the [US]           | US
          PLACE        | [北京] and [Rome]                 | 北京, Rome
          """)
  void keepsWhatIsWrittenLikeAName(NameType type, String marked, String kept) {
    Marked article = Marked.of(marked, type);

    assertThat(
            new StrayNameFilter()
                .filter(article.text(), article.names()).stream()
                    .map(name -> name.span().of(article.text()))
                    .collect(joining(", ")))
        .isEqualTo(kept);
  }
}
