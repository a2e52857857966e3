package newsanalyzer.annotate.role;

import newsanalyzer.model.Span;

/**
 * A mention of an entity.
 *
 * @param sentence index of its sentence, 0-based
 * @param entityId the entity's
 */
public record Named(Span span, int sentence, String entityId) {}
