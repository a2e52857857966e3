package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens at one time.
 *
 * @param value when, as {@link DateExpression#value}, or where it begins
 * @param endValue where it ends, of the same precision; null if it is no range
 * @param eventIds the {@link Event#id}s, in text order, never empty
 */
public record TimelineEntry(String value, @Nullable String endValue, List<String> eventIds) {

  public TimelineEntry {
    requireNonNull(value, "value");
    eventIds = List.copyOf(eventIds);
    if (eventIds.isEmpty()) {
      throw new IllegalArgumentException("no events at " + value);
    }
  }
}
