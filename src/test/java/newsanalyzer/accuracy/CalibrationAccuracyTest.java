package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.nlp.Calibration;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.TriggerTagger;
import newsanalyzer.training.CalibrationTrainer;
import newsanalyzer.training.CalibrationTrainer.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said with 80 percent is right in 80 percent of cases, give or take. Fitted on dev; in
 * test, the names of GMB's prose are right more often than said.
 */
@Tag("accuracy")
class CalibrationAccuracyTest {

  /** The constants have two decimals. */
  private static final double ROUNDING = 0.005;

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void constantsAreThoseTheTrainerGives() throws IOException {
    assertSame(NameTagger.CALIBRATION, CalibrationTrainer.ofNames());
    assertSame(TriggerTagger.CALIBRATION, CalibrationTrainer.ofTriggers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void saysHowOftenItIsRight(String part) throws IOException {
    measure("names " + part, CalibrationTrainer.names(part));
    measure("triggers " + part, CalibrationTrainer.triggers(part));
  }

  private static void measure(String name, List<Finding> findings) {
    Reliability reliability = new Reliability();
    findings.forEach(finding -> reliability.add(finding.confidence(), finding.right()));
    System.out.printf("calibration %s, %d found%n%s%n", name, findings.size(), reliability);
    Floors.check("calibration " + name + ", 100 - expected error", 1 - reliability.error());
  }

  private static void assertSame(Calibration shipped, Calibration fitted) {
    assertThat(shipped.slope()).isCloseTo(fitted.slope(), within(ROUNDING));
    assertThat(shipped.intercept()).isCloseTo(fitted.intercept(), within(ROUNDING));
  }
}
