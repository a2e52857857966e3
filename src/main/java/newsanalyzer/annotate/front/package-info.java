/** The readers of single lines at an article's front: headline, byline, dateline. */
@NullMarked
package newsanalyzer.annotate.front;

import org.jspecify.annotations.NullMarked;
