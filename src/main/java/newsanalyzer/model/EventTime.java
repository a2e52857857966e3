package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * @param span the words that say so
 * @param dateId {@link DateExpression#id} of the time; null if the words hold none
 */
public record EventTime(Span span, @Nullable String dateId) {

  public EventTime {
    requireNonNull(span, "span");
  }
}
