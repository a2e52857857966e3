/** Writes pages for a browser: one for an article, and an index of many. */
@NullMarked
package newsanalyzer.write.html;

import org.jspecify.annotations.NullMarked;
