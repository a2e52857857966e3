package newsanalyzer.accuracy;

import java.util.List;
import java.util.Locale;
import newsanalyzer.training.CalibrationTrainer;

/** Compares how sure findings were with how often they were right, in tenths. */
public final class Reliability {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];

  /** All of these findings. */
  static Reliability of(List<CalibrationTrainer.Finding> findings) {
    Reliability reliability = new Reliability();
    findings.forEach(finding -> reliability.add(finding.confidence(), finding.right()));
    return reliability;
  }

  /** Adds a finding with its confidence, in 0..1. */
  public void add(double sure, boolean wasRight) {
    int bin = Math.min(BINS - 1, (int) (sure * BINS));
    count[bin]++;
    confidence[bin] += sure;
    right[bin] += wasRight ? 1 : 0;
  }

  /** The expected calibration error: the mean gap between the two, over all findings. */
  public double error() {
    double gap = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gap += Math.abs(confidence[bin] - right[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : gap / all;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "  said %.2f  right %.2f  of %d%n",
                confidence[bin] / count[bin],
                (double) right[bin] / count[bin],
                count[bin]));
      }
    }
    return table + String.format(Locale.ROOT, "  calibration error %.3f", error());
  }
}
