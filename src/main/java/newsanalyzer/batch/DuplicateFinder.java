package newsanalyzer.batch;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Tells articles that repeat an earlier one of the run, as the papers do that print one agency's
 * story: by MinHash with locality-sensitive hashing, so that each article is compared with a few
 * others only. What it tells of an article depends on the articles before it, and on nothing else.
 *
 * <p>An article that repeats another isn't remembered itself: all repetitions name the first. Used
 * by a single thread; holds about 1 kB an article.
 */
public final class DuplicateFinder {

  /**
   * Two articles with so much common wording are one story. Cuts and another headline leave a wire
   * story above it; two reports on one thing, which share quotations and facts, stay below 0.3.
   */
  static final double LEAST_SIMILAR = 0.6;

  /**
   * Values in a band. Two articles of similarity s meet in at least one of the 32 bands with
   * probability 1-(1-s^4)^32: .99 at 0.6, so hardly any above the threshold is missed.
   */
  private static final int BAND = 4;

  private final List<Source> sources = new ArrayList<>();
  private final List<MinHash> hashes = new ArrayList<>();
  private final FirstOfBand firstOfBand = new FirstOfBand();

  /** The earlier article that this one repeats, the most similar if there are several. */
  @Nullable Duplicate find(Source source, MinHash hash) {
    double best = 0;
    int bestIndex = -1;
    for (int start = 0; start < MinHash.SIZE; start += BAND) {
      int index = firstOfBand.get(hash.band(start, BAND));
      if (index >= 0 && index != bestIndex) {
        double similarity = hashes.get(index).similarity(hash);
        if (similarity > best || (similarity == best && index < bestIndex)) {
          best = similarity;
          bestIndex = index;
        }
      }
    }
    if (best >= LEAST_SIMILAR) {
      Source first = sources.get(bestIndex);
      return new Duplicate(first.path(), first.item(), best);
    }
    for (int start = 0; start < MinHash.SIZE; start += BAND) {
      firstOfBand.putIfAbsent(hash.band(start, BAND), sources.size());
    }
    sources.add(source);
    hashes.add(hash);
    return null;
  }
}
