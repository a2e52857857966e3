/** What {@link newsanalyzer.annotate.KeySentenceFinder} reckons with. */
@NullMarked
package newsanalyzer.annotate.summary;

import org.jspecify.annotations.NullMarked;
