/** How annotators read their word lists, which are resources and not Java. */
@NullMarked
package newsanalyzer.words;

import org.jspecify.annotations.NullMarked;
