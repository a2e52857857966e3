package newsanalyzer.corpora;

import java.util.Set;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Span;

/**
 * A trigger of a corpus with an event ontology of its own.
 *
 * @param types those of ours that its type may be; never empty
 * @param span one or more words
 */
public record ForeignTrigger(Set<EventType> types, Span span) {}
