package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  @ParameterizedTest
  @CsvSource({"0.5, 0.27", "0.9, 0.58", "0.99, 0.85", "1.0, 0.99", "0.0, 0.00"})
  void takesSuretyBack(double said, double calibrated) {
    assertThat(new Calibration(0.6, -1).of(said)).isCloseTo(calibrated, within(0.01));
  }

  @Test
  void lineOfSlopeOneChangesNothing() {
    assertThat(new Calibration(1, 0).of(0.7)).isCloseTo(0.7, within(1e-9));
  }
}
