package newsanalyzer.read.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page: words with nothing between them that breaks a line.
 *
 * @param text its words, parted by single blanks, never empty
 * @param linked how many of its characters are links
 * @param element the innermost element that breaks lines around it
 */
public record Block(String text, int linked, Element element) {

  private static final double MOST_LINKED_PROSE = 0.3;

  boolean isHeading() {
    return element.tagName().matches("h[1-6]");
  }

  /** Words of an article rather than a list of links, as far as its length and links tell. */
  boolean isProse(int shortest) {
    return text.length() >= shortest && linkedShare() < MOST_LINKED_PROSE;
  }

  /** Where it stands: names and classes of its element and the two around it. */
  String place() {
    StringBuilder place = new StringBuilder(element.tagName());
    Element around = element.parent();
    for (int i = 0; i < 2 && around != null; i++) {
      place.append('<').append(around.tagName()).append('.').append(around.className());
      around = around.parent();
    }
    return place.toString();
  }

  /** The share of its characters that are links, in 0..1. */
  double linkedShare() {
    return (double) linked / text.length();
  }
}
