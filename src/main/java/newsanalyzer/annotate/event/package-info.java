/** What the event assembler knows about sentences. */
@NullMarked
package newsanalyzer.annotate.event;

import org.jspecify.annotations.NullMarked;
