package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of an article in the making, and which of what is quoted each has taken. Not safe
 * for several threads.
 */
public final class Drafts {

  private final List<Draft> all = new ArrayList<>();
  private final Map<Integer, Draft> takers = new TreeMap<>();
  private final TreeMap<Integer, Draft> attributions = new TreeMap<>();
  private final TreeMap<Integer, Draft> spoken = new TreeMap<>();

  /** Adds one that stands within another's speech, or whose place doesn't matter. */
  public Draft add(Draft draft) {
    all.add(draft);
    return draft;
  }

  /** Adds the quotation of an attribution outside of speech, to be found by source and cue. */
  public Draft addAttribution(Draft draft) {
    attributions.put(draft.attributionStart(), draft);
    return add(draft);
  }

  /** Notes that the words quoted at {@code index} belong to {@code taker}. */
  public void take(int index, Draft taker) {
    takers.put(index, taker);
  }

  /** Whose the words quoted at {@code index} are; null if still nobody's. */
  public @Nullable Draft taker(int index) {
    return takers.get(index);
  }

  /** The first attribution that begins there or later. */
  public @Nullable Draft attributionFrom(int offset) {
    Map.Entry<Integer, Draft> entry = attributions.ceilingEntry(offset);
    return entry == null ? null : entry.getValue();
  }

  /** The last attribution that begins before. */
  public @Nullable Draft attributionBefore(int offset) {
    Map.Entry<Integer, Draft> entry = attributions.lowerEntry(offset);
    return entry == null ? null : entry.getValue();
  }

  /** The attributions that begin within {@code span}, in text order. */
  List<Draft> attributionsWithin(Span span) {
    return List.copyOf(attributions.subMap(span.start(), span.end()).values());
  }

  /** Notes that the speaker of {@code draft}, if it has one, speaks at {@code offset}. */
  public void noteSpoken(int offset, Draft draft) {
    if (draft.speaker() != null && !draft.isNested()) {
      spoken.put(offset, draft);
    }
  }

  /** Who spoke last between the two; null if nobody whose name is known. */
  public @Nullable Draft lastSpoken(int from, int before) {
    Map.Entry<Integer, Draft> last = spoken.lowerEntry(before);
    return last == null || last.getKey() < from ? null : last.getValue();
  }

  /** All, with and without words. */
  public List<Draft> all() {
    return List.copyOf(all);
  }
}
