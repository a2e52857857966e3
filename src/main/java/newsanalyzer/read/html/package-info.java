/**
 * What an article's web page is: its text without what stands around it, and what it says of
 * itself.
 */
@NullMarked
package newsanalyzer.read.html;

import org.jspecify.annotations.NullMarked;
