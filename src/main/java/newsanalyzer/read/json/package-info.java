/** Reads JSON: the values of a file one at a time, and in them the fields of news articles. */
@NullMarked
package newsanalyzer.read.json;

import org.jspecify.annotations.NullMarked;
