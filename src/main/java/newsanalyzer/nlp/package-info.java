/** The language layer: sentences, tokens, names and event triggers, by Apache OpenNLP. */
@NullMarked
package newsanalyzer.nlp;

import org.jspecify.annotations.NullMarked;
