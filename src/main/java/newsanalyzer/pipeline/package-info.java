/** Puts the stages in order: text in, analysis out. The library's front door. */
@NullMarked
package newsanalyzer.pipeline;

import org.jspecify.annotations.NullMarked;
