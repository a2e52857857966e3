package newsanalyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.nlp.Calibration;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.TriggerTagger;
import newsanalyzer.training.CalibrationTrainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The OpenNLP taggers' calibrations are those fitted on dev. How well they and the encoder's fit,
 * {@link NewsEventsAccuracyTest} measures.
 */
@Tag("accuracy")
class CalibrationAccuracyTest {

  /** The constants have two decimals. */
  private static final double ROUNDING = 0.005;

  /** What eight-bit arithmetic on another processor may move. */
  private static final double EIGHT_BITS = 0.05;

  @BeforeAll
  static void corpora() {
    Corpora.assumePresent();
  }

  @Test
  void constantsAreThoseTheTrainerGives() throws IOException {
    assertSame(NameTagger.CALIBRATION, CalibrationTrainer.ofNames());
    assertSame(TriggerTagger.CALIBRATION, CalibrationTrainer.ofTriggers());
  }

  @Test
  void theEncodersAreThoseItsTrainerGives() throws IOException {
    Map<String, Calibration> fitted = EncoderCalibrationTrainer.fit(Engines.encoder());

    for (String name : fitted.keySet()) {
      Calibration shipped = EncoderCalibrationTrainer.shipped(name);
      assertThat(fitted.get(name).of(0.5)).isCloseTo(shipped.of(0.5), within(EIGHT_BITS));
      assertThat(fitted.get(name).of(0.9)).isCloseTo(shipped.of(0.9), within(EIGHT_BITS));
    }
  }

  private static void assertSame(Calibration shipped, Calibration fitted) {
    assertThat(shipped.slope()).isCloseTo(fitted.slope(), within(ROUNDING));
    assertThat(shipped.intercept()).isCloseTo(fitted.intercept(), within(ROUNDING));
  }
}
