package newsanalyzer.read;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.SourceParagraph;
import newsanalyzer.model.Span;
import newsanalyzer.read.html.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Tells where the paragraphs of an article stand in the page it was taken from. Holds no state. */
final class SourceParagraphs {

  private SourceParagraphs() {}

  /**
   * The places of the paragraphs.
   *
   * @param text the article's text, in which they come in order, after the headline
   * @param source the decoded page, parsed with positions
   */
  static List<SourceParagraph> of(String text, List<Block> blocks, String source) {
    List<SourceParagraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (Block block : blocks) {
      int start = text.indexOf(block.text(), from);
      Element element = block.element();
      Range first = element.sourceRange();
      if (start < 0 || !first.isTracked()) {
        continue;
      }
      from = start + block.text().length();
      int begin = Math.min(first.startPos(), source.length());
      int end = Math.min(Math.max(end(element), first.endPos()), source.length());
      paragraphs.add(
          new SourceParagraph(
              new Span(start, from),
              new Span(begin, end),
              new Span(source.codePointCount(0, begin), source.codePointCount(0, end))));
    }
    return paragraphs;
  }

  /** Of an element that nothing closes the end of the last thing in it. */
  private static int end(Element element) {
    Range closed = element.endSourceRange();
    if (closed.isTracked() && !closed.isImplicit()) {
      return closed.endPos();
    }
    return element.childNodeSize() == 0
        ? element.sourceRange().endPos()
        : element.childNode(element.childNodeSize() - 1).sourceRange().endPos();
  }
}
