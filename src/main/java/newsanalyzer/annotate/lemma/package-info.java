/** The word of the dictionary behind a word of a text: irregular forms, then suffix rules. */
@NullMarked
package newsanalyzer.annotate.lemma;

import org.jspecify.annotations.NullMarked;
