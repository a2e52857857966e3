/** From the glyphs of a PDF's pages to the paragraphs of an article, in reading order. */
@NullMarked
package newsanalyzer.read.document.pdf;

import org.jspecify.annotations.NullMarked;
