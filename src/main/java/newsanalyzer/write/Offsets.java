package newsanalyzer.write;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Converts the model's offsets, UTF-16 code units of one text, to the unit asked for. */
public final class Offsets {

  /** Offsets of the low halves of surrogate pairs, ascending; empty if there is nothing to do. */
  private final int[] lowSurrogates;

  public Offsets(String text, OffsetUnit unit) {
    this.lowSurrogates =
        unit == OffsetUnit.UTF16
            ? new int[0]
            : IntStream.range(0, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)))
                .toArray();
  }

  /** The offset in the unit asked for; {@code utf16} must not lie within a surrogate pair. */
  public int of(int utf16) {
    int found = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (found < 0 ? -found - 1 : found);
  }
}
