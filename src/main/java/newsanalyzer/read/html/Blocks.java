package newsanalyzer.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads an element as the paragraphs that a browser would show. For one element. */
public final class Blocks implements NodeVisitor {

  private static final Set<String> BREAKING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Element breaking;
  private int links;
  private int linked;
  private int lineBreaks;

  private Blocks(Element root) {
    this.breaking = root;
  }

  /** The paragraphs of {@code root}, in text order. */
  public static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (BREAKING.contains(element.tagName())) {
        flush();
        breaking = element;
      } else if (element.tagName().equals("br")) {
        words.append(' ');
        lineBreaks++;
        if (lineBreaks == 2) { // as good as a new paragraph
          flush();
        }
      } else if (element.tagName().equals("a")) {
        links++;
      } else if (element.is("td,th")) { // a row is a paragraph
        words.append(' ');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BREAKING.contains(element.tagName())) {
        flush();
        Element parent = element.parent();
        breaking = parent == null ? breaking : parent;
      } else if (element.tagName().equals("a")) {
        links--;
      }
    }
  }

  private void add(String text) {
    if (text.isBlank()) {
      words.append(' ');
      return;
    }
    lineBreaks = 0;
    words.append(text);
    linked += links > 0 ? text.strip().length() : 0;
  }

  private void flush() {
    String text = words.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(text, Math.min(linked, text.length()), breaking));
    }
    words.setLength(0);
    linked = 0;
    lineBreaks = 0;
  }
}
