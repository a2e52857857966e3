/** Reads the XML in which news is sent: RSS, Atom, NewsML-G2 and NITF. */
@NullMarked
package newsanalyzer.read.xml;

import org.jspecify.annotations.NullMarked;
