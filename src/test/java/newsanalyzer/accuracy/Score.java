package newsanalyzer.accuracy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Counts of a comparison of what was found with what is annotated.
 *
 * @param right found and annotated
 * @param found all that was found
 * @param annotated all that is annotated
 */
public record Score(int right, int found, int annotated) {

  public static final Score NONE = new Score(0, 0, 0);

  /** Compares two sets of things that are equal if they are the same finding. */
  public static <T> Score of(Collection<T> found, Collection<T> annotated) {
    Set<T> both = new HashSet<>(found);
    both.retainAll(new HashSet<>(annotated));
    return new Score(both.size(), found.size(), annotated.size());
  }

  public Score plus(Score other) {
    return new Score(right + other.right, found + other.found, annotated + other.annotated);
  }

  /** In 0..1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** In 0..1; 0 if nothing is annotated. */
  public double recall() {
    return annotated == 0 ? 0 : (double) right / annotated;
  }

  /** The harmonic mean of precision and recall, in 0..1. */
  public double f1() {
    return found + annotated == 0 ? 0 : 2.0 * right / (found + annotated);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %5.1f  R %5.1f  F1 %5.1f  (%d annotated)",
        100 * precision(),
        100 * recall(),
        100 * f1(),
        annotated);
  }
}
