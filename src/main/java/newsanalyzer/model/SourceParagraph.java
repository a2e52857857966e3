package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * Where a paragraph of an article stands in the page it was taken from.
 *
 * @param span the paragraph in the article's text
 * @param source the same in the page, decoded: from the start of the element that holds it to its
 *     end, in UTF-16 code units
 * @param sourceInCodePoints the same in code points
 */
public record SourceParagraph(Span span, Span source, Span sourceInCodePoints) {

  public SourceParagraph {
    requireNonNull(span, "span");
    requireNonNull(source, "source");
    requireNonNull(sourceInCodePoints, "sourceInCodePoints");
  }
}
