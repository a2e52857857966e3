package newsanalyzer.batch;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sketch of a text's wording: of its runs of {@value #SHINGLE} words, the least of each of
 * {@value #SIZE} hash functions (A. Z. Broder, On the resemblance and containment of documents,
 * 1997). The share of equal values in two sketches estimates how much of the two texts' wording is
 * common (the Jaccard index), with a standard error of at most 0.045.
 *
 * <p>Capitals, punctuation and white space count for nothing. Immutable.
 */
final class MinHash {

  static final int SIZE = 128;

  /** Two articles on one thing share words and names, but few runs of five words. */
  private static final int SHINGLE = 5;

  /** From Knuth's generator of random numbers, as are the increments it steps by. */
  private static final long MULTIPLIER = 6364136223846793005L;

  private static final long[] FACTORS = sequence(0x9E3779B97F4A7C15L);
  private static final long[] ADDENDS = sequence(0xC2B2AE3D27D4EB4FL);

  private final int[] least;

  private MinHash(int[] least) {
    this.least = least;
  }

  /** The sketch of a text; null if it has no run of words. */
  static @Nullable MinHash of(String text) {
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    long[] words = new long[SHINGLE];
    int count = 0;
    int i = 0;
    String folded = text.toLowerCase(Locale.ROOT);
    while (i < folded.length()) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
        continue;
      }
      long word = 0;
      for (; i < folded.length() && Character.isLetterOrDigit(folded.charAt(i)); i++) {
        word = word * 31 + folded.charAt(i);
      }
      words[count % SHINGLE] = word;
      count++;
      if (count >= SHINGLE) {
        add(least, shingle(words, count));
      }
    }
    return count < SHINGLE ? null : new MinHash(least);
  }

  /** The estimated share of common wording, in 0..1. */
  double similarity(MinHash other) {
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) equal / SIZE;
  }

  /** A hash of the values from {@code start} on. */
  long band(int start, int length) {
    long hash = start;
    for (int i = start; i < start + length; i++) {
      hash = mixed(hash * MULTIPLIER + least[i]);
    }
    return hash;
  }

  private static long shingle(long[] words, int count) {
    long hash = 0;
    for (int i = 0; i < SHINGLE; i++) {
      hash = mixed(hash + words[(count + i) % SHINGLE]) * MULTIPLIER;
    }
    return mixed(hash);
  }

  private static void add(int[] least, long shingle) {
    for (int i = 0; i < SIZE; i++) {
      int hash = (int) ((shingle * FACTORS[i] + ADDENDS[i]) >>> 33);
      if (hash < least[i]) {
        least[i] = hash;
      }
    }
  }

  /** David Stafford's mix 13, which spreads every bit over all. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static long[] sequence(long seed) {
    long[] values = new long[SIZE];
    long value = seed;
    for (int i = 0; i < SIZE; i++) {
      value = value * MULTIPLIER + 1442695040888963407L;
      values[i] = mixed(value) | 1; // odd, so that multiplying loses nothing
    }
    return values;
  }
}
