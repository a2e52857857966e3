package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something that takes part in an event.
 *
 * @param role the part it has
 * @param entityId {@link Entity#id} of the entity the words refer to; null if they refer to none
 * @param span the words
 */
public record Participant(Role role, @Nullable String entityId, Span span) {

  public Participant {
    requireNonNull(role, "role");
    requireNonNull(span, "span");
  }
}
