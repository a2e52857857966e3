package newsanalyzer.corpora;

import newsanalyzer.model.NameType;

/**
 * A name as annotated.
 *
 * @param type what it stands for
 * @param from index of its first token in the sentence
 * @param to index just after its last token
 */
public record NameLabel(NameType type, int from, int to) {}
