/** From the parts of office documents, which are XML in ZIP archives, to paragraphs. */
@NullMarked
package newsanalyzer.read.document.office;

import org.jspecify.annotations.NullMarked;
