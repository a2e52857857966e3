package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param span the words that say so
 * @param placeId {@link Entity#id} of the place; null if the words name none
 */
public record EventPlace(Span span, @Nullable String placeId) {

  public EventPlace {
    requireNonNull(span, "span");
  }
}
