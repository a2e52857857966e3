package newsanalyzer.read.document.pdf;

/**
 * Glyphs of a page that stand close together. Lengths are in points, from the page's upper left
 * corner, once it is turned so that its text stands upright.
 *
 * @param text the glyphs' characters, never empty
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down the line is on which the glyphs stand
 * @param size the height of the font, more than 0
 * @param isBold whether the font is bold
 * @param afterSpace whether a blank was drawn before it
 */
public record Word(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean isBold,
    boolean afterSpace) {

  double top() {
    return baseline - 0.7 * size;
  }

  double middle() {
    return baseline - 0.25 * size;
  }

  double bottom() {
    return baseline + 0.2 * size;
  }
}
