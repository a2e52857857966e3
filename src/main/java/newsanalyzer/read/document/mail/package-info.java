/** From the parts of a mail to the paragraphs that its sender wrote. */
@NullMarked
package newsanalyzer.read.document.mail;

import org.jspecify.annotations.NullMarked;
