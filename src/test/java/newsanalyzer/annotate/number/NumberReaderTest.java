package newsanalyzer.annotate.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three years                         | 3 years
          twenty-one                          | 21
          twenty one                          | 21
          one hundred and five                | 105
          five hundred thousand               | 500000
          two million three hundred thousand  | 2300000
          1.7 billion                         | 1700000000
          1,000,000                           | 1000000
          1,00,000                            | 100000
          a million                           | 1000000
          half a million                      | 500000
          half an hour                        | 0.5 hour
          two and a half hours                | 2.5 hours
          two and a half million              | 2500000
          two dozen                           | 24
          a year                              | a year
          nineteen ninety                     | 19 90
          twenty-first century                | 21th century
          the third quarter                   | the 3th quarter
          1st 2nd 26th                        | 1th 2th 26th
          thirty seconds                      | 30 seconds
          one second                          | 1 second
          a second half                       | a 2th half
          the second half                     | the 2th half
          5bn                                 | 5 bn
          10:30                               | 10:30
          Israel’s two-year                   | israel 2 - year
          """)
  void writesNumbersInDigits(String words, String digits) {
    assertThat(String.join(" ", NumberReader.inDigits(Words.of(words)))).isEqualTo(digits);
  }
}
