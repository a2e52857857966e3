package newsanalyzer.accuracy;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Counts by overlap, for where conventions on the ends of spans differ: what is annotated is found
 * if anything found matches it, and what is found is wrong if it matches nothing annotated. Two
 * findings in one annotated span count as one, and so precision can't be bought by cutting spans
 * up.
 */
final class Overlaps {

  private Overlaps() {}

  /**
   * Compares.
   *
   * @param matches whether a finding (first) is an annotated one (second), roughly
   */
  static <F, A> Score score(List<F> found, List<A> annotated, BiPredicate<F, A> matches) {
    long right =
        annotated.stream().filter(a -> found.stream().anyMatch(f -> matches.test(f, a))).count();
    long wrong =
        found.stream().filter(f -> annotated.stream().noneMatch(a -> matches.test(f, a))).count();
    return new Score((int) right, (int) (right + wrong), annotated.size());
  }
}
