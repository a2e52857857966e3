package newsanalyzer.accuracy;

import java.util.Locale;
import newsanalyzer.corpora.LabelLayer;

/** Prints scores in one form. */
final class Scores {

  private Scores() {}

  /** Prints a score that has no floor. */
  static void show(String name, Score score) {
    System.out.printf("%-60s %s%n", name, score);
  }

  /** Prints how well probabilities fit, and checks the expected calibration error. */
  static void calibration(String name, Reliability reliability) {
    System.out.printf("calibration %s%n%s%n", name, reliability);
    Floors.check("calibration " + name + ", 100 - expected error", 1 - reliability.error());
  }

  /** A layer as it stands in the names of scores. */
  static String name(LabelLayer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }
}
