/** Readers of files that hold one article each: PDF, office documents, mails. */
@NullMarked
package newsanalyzer.read.document;

import org.jspecify.annotations.NullMarked;
