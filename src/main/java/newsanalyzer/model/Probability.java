package newsanalyzer.model;

/** What all confidences and scores of the model have in common: they lie in 0..1. */
interface Probability {

  /** Refuses what is no probability, NaN included. */
  static void check(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not in 0..1: " + value);
    }
  }
}
