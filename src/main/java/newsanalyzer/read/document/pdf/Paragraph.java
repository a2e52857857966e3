package newsanalyzer.read.document.pdf;

/**
 * Lines that belong together.
 *
 * @param text its words, parted by single blanks, never empty
 * @param size the font's height, in points
 * @param isBold whether all of it is bold
 * @param page the page on which it begins, from 0
 */
record Paragraph(String text, double size, boolean isBold, int page) {}
