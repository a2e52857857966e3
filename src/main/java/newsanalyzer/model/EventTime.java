package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * @param span the words that say so
 * @param dateId {@link DateExpression#id} of the time; null if the words hold none
 * @param inferred whether the words stand in a neighbouring sentence, and are taken to be of it
 */
public record EventTime(Span span, @Nullable String dateId, boolean inferred) {

  public EventTime {
    requireNonNull(span, "span");
  }

  /** When the event's own sentence says so. */
  public EventTime(Span span, @Nullable String dateId) {
    this(span, dateId, false);
  }

  /** The same in words only. */
  public EventTime withoutDateId() {
    return new EventTime(span, null, inferred);
  }
}
