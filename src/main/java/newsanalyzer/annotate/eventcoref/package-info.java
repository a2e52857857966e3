/** What the event grouper knows about two mentions, and how one event is made of several. */
@NullMarked
package newsanalyzer.annotate.eventcoref;

import org.jspecify.annotations.NullMarked;
