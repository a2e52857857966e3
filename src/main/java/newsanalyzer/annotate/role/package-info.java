/** What the words of a title tell, and whose it is. */
@NullMarked
package newsanalyzer.annotate.role;

import org.jspecify.annotations.NullMarked;
