package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells which source, cue and content of a sentence belong together: the nearest, as long as none
 * of them is part of a content that the other stands outside of.
 *
 * <p>Two cues may share a source ({@code he said A and added B}) and a cue may have several
 * contents ({@code A, he said, B}).
 */
public final class AttributionPairer {

  /** How many neighbours on each side are looked at, so that a long sentence takes linear time. */
  private static final int REACH = 6;

  private AttributionPairer() {}

  /**
   * The attributions of a sentence, one for each cue, in text order.
   *
   * @param contents in text order, without overlaps
   */
  public static List<Attribution> pair(
      List<Phrase> sources, List<Phrase> cues, List<Phrase> contents) {
    Map<Phrase, List<Phrase>> byCue = new LinkedHashMap<>();
    cues.forEach(cue -> byCue.put(cue, new ArrayList<>()));
    for (Phrase content : contents) {
      Phrase cue = nearest(content, cues, contents);
      if (cue != null) {
        byCue.computeIfAbsent(cue, unseen -> new ArrayList<>()).add(content);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    byCue.forEach(
        (cue, its) -> attributions.add(new Attribution(nearest(cue, sources, contents), cue, its)));
    return attributions;
  }

  private static @Nullable Phrase nearest(Phrase one, List<Phrase> others, List<Phrase> contents) {
    Span around = container(one.span(), contents);
    int at = index(others, one.span());
    Phrase nearest = null;
    for (int i = Math.max(0, at - REACH); i < Math.min(others.size(), at + REACH); i++) {
      Phrase other = others.get(i);
      boolean isCandidate =
          !other.span().overlaps(one.span())
              && Objects.equals(container(other.span(), contents), around);
      if (isCandidate && (nearest == null || gap(one, other) < gap(one, nearest))) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static int gap(Phrase one, Phrase other) {
    return Math.max(one.span().start(), other.span().start())
        - Math.min(one.span().end(), other.span().end());
  }

  /** The content that {@code span} is a part of, if not the whole. */
  private static @Nullable Span container(Span span, List<Phrase> contents) {
    int at = index(contents, span);
    for (int i = Math.max(0, at - 1); i < Math.min(contents.size(), at + 1); i++) {
      Span content = contents.get(i).span();
      if (content.contains(span) && !content.equals(span)) {
        return content;
      }
    }
    return null;
  }

  /** How many of {@code spans} start before {@code span}. */
  private static int index(List<Phrase> spans, Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (spans.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
