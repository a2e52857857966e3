package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * @param span the words that say so
 * @param dateId {@link DateExpression#id} of the time, or of its beginning; null if the words hold
 *     none
 * @param endDateId {@link DateExpression#id} of the last part of the time, if two dates say from
 *     when to when; null if they don't
 * @param inferred whether the words stand in a neighbouring sentence, and are taken to be of it
 */
public record EventTime(
    Span span, @Nullable String dateId, @Nullable String endDateId, boolean inferred) {

  public EventTime {
    requireNonNull(span, "span");
  }

  /** When the event's own sentence says so. */
  public EventTime(Span span, @Nullable String dateId) {
    this(span, dateId, null, false);
  }

  /** The same time, taken over from another sentence or event. */
  public EventTime asInferred() {
    return new EventTime(span, dateId, endDateId, true);
  }

  /** The same in words only. */
  public EventTime withoutDateId() {
    return new EventTime(span, null, null, inferred);
  }
}
