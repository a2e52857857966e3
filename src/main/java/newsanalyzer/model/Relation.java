package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * A lasting relation of two entities, as the article states it.
 *
 * @param subjectId {@link Entity#id} of the one it is said of
 * @param predicate what is said
 * @param objectId {@link Entity#id} of the other
 * @param status whether it still holds, as far as the words tell
 * @param span the words that state it
 * @param sentence index of their sentence, 0-based
 * @param confidence estimated probability, in 0..1
 */
public record Relation(
    String subjectId,
    Predicate predicate,
    String objectId,
    RoleStatus status,
    Span span,
    int sentence,
    double confidence) {

  public Relation {
    requireNonNull(subjectId, "subjectId");
    requireNonNull(predicate, "predicate");
    requireNonNull(objectId, "objectId");
    requireNonNull(status, "status");
    requireNonNull(span, "span");
    Probability.check(confidence);
  }
}
