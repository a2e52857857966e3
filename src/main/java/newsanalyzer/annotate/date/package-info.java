/** The rules by which time expressions are read. */
@NullMarked
package newsanalyzer.annotate.date;

import org.jspecify.annotations.NullMarked;
