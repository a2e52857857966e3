/** Readers of the annotated corpora, for training and for measuring. Never ships. */
@NullMarked
package newsanalyzer.corpora;

import org.jspecify.annotations.NullMarked;
