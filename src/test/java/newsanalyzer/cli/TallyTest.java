package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.Analyses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource({
    "ok,                           0",
    "kept,                         0",
    "ok kept,                      0",
    "'',                           3",
    "UNREADABLE,                   3",
    "UNREADABLE TOO_LARGE,         3",
    "NOT_TEXT NO_ARTICLE,          3",
    "TIMEOUT,                      1",
    "TIMEOUT TIMEOUT,              1",
    "INTERNAL,                     1",
    "UNREADABLE TIMEOUT,           1",
    "UNREADABLE INTERNAL,          1",
    "ok UNREADABLE,                1",
    "kept UNREADABLE,              1"
  })
  void tellsNothingReadOnlyWhereNothingCouldBeRead(String articles, int exitCode) {
    Tally tally = new Tally();

    for (String article : articles.isEmpty() ? List.<String>of() : List.of(articles.split(" "))) {
      switch (article) {
        case "ok" -> tally.add(Analyses.empty());
        case "kept" -> tally.addKept();
        default -> tally.add(new Failure("a.txt", FailureKind.valueOf(article), "why"));
      }
    }

    assertThat(tally.exitCode()).isEqualTo(exitCode);
  }
}
