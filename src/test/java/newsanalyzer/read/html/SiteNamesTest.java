package newsanalyzer.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Museum closes | The Daily Example; The Daily Example;;                   Museum closes
          Museum closes - Daily Example; The Daily Example;;                       Museum closes
          Museum closes — DAILY EXAMPLE; Daily Example;;                           Museum closes
          Museum closes » Example.com;; https://www.example.com/museum;            Museum closes
          Museum closes - BBC;; https://www.bbc.co.uk/news/1;                      Museum closes
          Museum closes - Culture - The Example; The Example;;                     Museum closes - Culture
          Museum closes | A | B - Example; A | B - Example;;                       Museum closes
          """)
  void takesOffTheNameOfPublisherOrHost(
      String headline, String publisher, String url, String expected) {
    assertThat(SiteNames.without(headline, publisher, url)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Museum closes - for good; The Daily Example; https://example.com/
          Oil prices - up again;;
          Example | Example; The Sample;
          The Daily Example; The Daily Example;
          Museum-Example; Example;
          Museum closes - Co;; https://www.example.co.uk/
          Museum closes | Exämple;; not an address
          """)
  void leavesHeadlinesTheirOwnSigns(String headline, String publisher, String url) {
    assertThat(SiteNames.without(headline, publisher, url)).isEqualTo(headline);
  }
}
