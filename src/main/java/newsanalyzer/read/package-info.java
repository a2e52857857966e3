/** Readers: bytes in, documents out. */
@NullMarked
package newsanalyzer.read;

import org.jspecify.annotations.NullMarked;
