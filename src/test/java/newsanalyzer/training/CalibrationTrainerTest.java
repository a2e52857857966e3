package newsanalyzer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.nlp.Calibration;
import newsanalyzer.training.CalibrationTrainer.Finding;
import org.junit.jupiter.api.Test;

class CalibrationTrainerTest {

  /** Said with 0.9, right in 3 of 4 cases; said with 0.5, in 1 of 4. */
  private static final List<Finding> TOO_SURE =
      Stream.of(
              Collections.nCopies(3, new Finding(0.9, true)),
              Collections.nCopies(1, new Finding(0.9, false)),
              Collections.nCopies(1, new Finding(0.5, true)),
              Collections.nCopies(3, new Finding(0.5, false)))
          .flatMap(List::stream)
          .toList();

  @Test
  void findingsAreAsOftenRightAsTheFittedLineSays() {
    Calibration fitted = CalibrationTrainer.fit(new Calibration(1, 0), TOO_SURE);

    assertThat(fitted.of(0.9)).isCloseTo(0.75, within(1e-6));
    assertThat(fitted.of(0.5)).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void whatWasUsedBeforeIsTakenBack() {
    Calibration used = new Calibration(0.6, -0.5);
    List<Finding> calibrated =
        TOO_SURE.stream().map(f -> new Finding(used.of(f.confidence()), f.right())).toList();

    Calibration again = CalibrationTrainer.fit(used, calibrated);

    Calibration fresh = CalibrationTrainer.fit(new Calibration(1, 0), TOO_SURE);
    assertThat(again.slope()).isCloseTo(fresh.slope(), within(1e-6));
    assertThat(again.intercept()).isCloseTo(fresh.intercept(), within(1e-6));
  }
}
