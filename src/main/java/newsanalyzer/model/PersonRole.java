package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the article says a person is: a job, an office, a kinship, a membership.
 *
 * @param title the words that state it: {@code the CIA director}, {@code his wife}
 * @param sentence index of their sentence, 0-based
 * @param organizationId {@link Entity#id} of the organization it is a role in; null if none is
 *     named
 * @param placeId {@link Entity#id} of the place it is a role of or in; null if none is named
 * @param status whether the person still has it
 * @param confidence probability of these words to state a role, in 0..1
 */
public record PersonRole(
    Span title,
    int sentence,
    @Nullable String organizationId,
    @Nullable String placeId,
    RoleStatus status,
    double confidence) {

  public PersonRole {
    requireNonNull(title, "title");
    requireNonNull(status, "status");
    Probability.check(confidence);
  }

  /** The same without an id that isn't among {@code ids}. */
  public PersonRole withIdsAmong(Set<String> ids) {
    return new PersonRole(
        title,
        sentence,
        organizationId != null && ids.contains(organizationId) ? organizationId : null,
        placeId != null && ids.contains(placeId) ? placeId : null,
        status,
        confidence);
  }
}
