/** What an article is and what was found in it: immutable records and enums, nothing else. */
@NullMarked
package newsanalyzer.model;

import org.jspecify.annotations.NullMarked;
