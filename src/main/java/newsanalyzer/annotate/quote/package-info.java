/** What the quote finder knows about quotation marks, attributions and the names of speakers. */
@NullMarked
package newsanalyzer.annotate.quote;

import org.jspecify.annotations.NullMarked;
