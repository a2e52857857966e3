/** The gazetteer, and the passes that tell which of the places of a name is meant. */
@NullMarked
package newsanalyzer.annotate.place;

import org.jspecify.annotations.NullMarked;
