/**
 * What an article is and what was found in it: immutable records and enums, and two interfaces that
 * hold what these have in common.
 */
@NullMarked
package newsanalyzer.model;

import org.jspecify.annotations.NullMarked;
