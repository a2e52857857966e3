/** Analyses as tables of comma-separated values. */
@NullMarked
package newsanalyzer.write.csv;

import org.jspecify.annotations.NullMarked;
