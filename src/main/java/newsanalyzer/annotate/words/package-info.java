/** How annotators read their word lists, which are resources and not Java. */
@NullMarked
package newsanalyzer.annotate.words;

import org.jspecify.annotations.NullMarked;
