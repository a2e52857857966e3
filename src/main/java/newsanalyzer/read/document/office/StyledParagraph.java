package newsanalyzer.read.document.office;

/**
 * A paragraph of a document.
 *
 * @param text its words, parted by single blanks, never empty
 * @param style what it is set as
 */
public record StyledParagraph(String text, Style style) {

  /** What a paragraph is set as. */
  public enum Style {
    /** The title of the document. */
    TITLE,
    /** A heading of the first level. */
    FIRST_HEADING,
    /** Anything else. */
    OTHER
  }
}
