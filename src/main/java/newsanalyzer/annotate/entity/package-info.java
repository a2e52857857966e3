/** What the entity grouper knows about names. */
@NullMarked
package newsanalyzer.annotate.entity;

import org.jspecify.annotations.NullMarked;
