/** Numbers as English prose writes them, for the annotators that need them. */
@NullMarked
package newsanalyzer.annotate.number;

import org.jspecify.annotations.NullMarked;
