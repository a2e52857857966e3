package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * That one event comes before another, as the article says in words.
 *
 * @param earlierId {@link Event#id} of the one that comes first
 * @param laterId that of the other
 * @param cue the words that say so: {@code after}
 * @param sentence index of their sentence, 0-based
 */
public record EventOrder(String earlierId, String laterId, Span cue, int sentence) {

  public EventOrder {
    requireNonNull(earlierId, "earlierId");
    requireNonNull(laterId, "laterId");
    requireNonNull(cue, "cue");
    if (earlierId.equals(laterId)) {
      throw new IllegalArgumentException(earlierId + " before itself");
    }
  }
}
