package newsanalyzer.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-04                                | 2026-03-04
          2026-03-04T23:30:00-05:00                 | 2026-03-04
          2026-03-04 10:00:00                       | 2026-03-04
          20260304T100000Z                          | 2026-03-04
          2026/03/04                                | 2026-03-04
          Wed, 04 Mar 2026 10:00:00 GMT             | 2026-03-04
          Wed, 4 Mar 2026 23:30:00 -0500            | 2026-03-04
          4 Mar 2026                                | 2026-03-04
          4 March 2026 at 10:00                     | 2026-03-04
          4th of March 2026                         | 2026-03-04
          04-Mar-2026                               | 2026-03-04
          Wednesday 4 March 2026                    | 2026-03-04
          March 4, 2026                             | 2026-03-04
          MARCH 4, 2026 10:00 AM ET                 | 2026-03-04
          Mar. 4, 2026                              | 2026-03-04
          Sept. 4th 2026                            | 2026-09-04
          Wednesday, March 4, 2026                  | 2026-03-04
          1772618400                                | 2026-03-04
          1772618400000                             | 2026-03-04
          1772618400.0                              | 2026-03-04
          """)
  void readsWhatPagesFeedsAndCrawlersWrite(String written, LocalDate day) {
    assertThat(PublishedDay.of(written)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "today",
        "03/04/2026",
        "3.4.2026",
        "2026",
        "2026-03",
        "March 2026",
        "2026-13-01",
        "31 February 2026",
        "Mayor 4, 2026x",
        "12345",
        "123456789012345",
        "Marching 4 2026 men"
      })
  void guessesNothing(String written) {
    assertThat(PublishedDay.of(written)).isNull();
  }
}
