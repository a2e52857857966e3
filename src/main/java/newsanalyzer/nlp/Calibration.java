package newsanalyzer.nlp;

/**
 * Turns what a model says into how often it is right when it says so: a line in log-odds (Platt
 * 1999).
 *
 * @param slope under 1 for a model that is too sure of itself
 * @param intercept under 0 for a model that claims too much
 */
public record Calibration(double slope, double intercept) {

  /** Keeps log-odds finite. */
  private static final double CLOSEST = 1e-4;

  /** The calibrated probability of a finding that the model gives {@code said}, in 0..1. */
  public double of(double said) {
    double inside = Math.min(1 - CLOSEST, Math.max(CLOSEST, said));
    double logOdds = slope * StrictMath.log(inside / (1 - inside)) + intercept;
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
