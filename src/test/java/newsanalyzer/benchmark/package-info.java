/** How fast, how small, how soon: figures for the README, printed, never asserted. */
@NullMarked
package newsanalyzer.benchmark;

import org.jspecify.annotations.NullMarked;
