/** The recipes by which the files in {@code models/} are made from the corpora. Never ships. */
@NullMarked
package newsanalyzer.training;

import org.jspecify.annotations.NullMarked;
