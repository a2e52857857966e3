package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param span the words that say so
 * @param placeId {@link Entity#id} of the place; null if the words name none
 * @param inferred whether the words stand in a neighbouring sentence, and are taken to be of it
 */
public record EventPlace(Span span, @Nullable String placeId, boolean inferred) {

  public EventPlace {
    requireNonNull(span, "span");
  }

  /** Where the event's own sentence says so. */
  public EventPlace(Span span, @Nullable String placeId) {
    this(span, placeId, false);
  }
}
