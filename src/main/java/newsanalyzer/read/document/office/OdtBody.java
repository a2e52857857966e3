package newsanalyzer.read.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import newsanalyzer.read.document.office.StyledParagraph.Style;

/**
 * Reads the content of an OpenDocument text as it is shown: without deleted and hidden text, notes,
 * comments and indexes. For one document.
 */
final class OdtBody {

  /** Elements that are left out with all that is in them. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "alphabetical-index",
          "annotation",
          "binary-data",
          "bibliography",
          "forms",
          "hidden-text",
          "illustration-index",
          "note",
          "object",
          "page-number",
          "page-count",
          "ruby-text",
          "sequence-decls",
          "table-index",
          "table-of-content",
          "tracked-changes",
          "user-index");

  /** So many blanks in a row are worth one. */
  private static final String BLANK = " ";

  private final Paragraphs paragraphs;
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private String style = "";
  private boolean isInBody;

  OdtBody(int maxCharacters) {
    this.paragraphs = new Paragraphs(maxCharacters);
  }

  /** The paragraphs of the part that holds the content. */
  List<StyledParagraph> read(byte[] part) throws XMLStreamException, OversizeException {
    XMLStreamReader xml = Xml.reader(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (isInBody) {
            paragraphs.add(xml.getText().replaceAll("\\s+", BLANK));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (isInBody && isParagraph(xml.getLocalName())) {
            paragraphs.end();
          }
        }
        default -> {}
      }
    }
    return paragraphs.all();
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, OversizeException {
    String name = xml.getLocalName();
    if (!isInBody) {
      isInBody = name.equals("body");
      beginStyle(xml, name);
      return;
    }
    boolean isHidden =
        hidden.contains(Xml.attribute(xml, "style-name"))
            || Xml.attribute(xml, "display").equals("none");
    if (LEFT_OUT.contains(name) || isHidden || isOfPicture(xml)) {
      Xml.skip(xml);
      return;
    }
    switch (name) {
      case "p", "h" -> {
        paragraphs.begin();
        paragraphs.style(style(xml, name));
      }
      case "s", "tab" -> paragraphs.add(BLANK);
      case "line-break" -> paragraphs.add("\n");
      default -> {}
    }
  }

  /** Pictures have titles and descriptions, which are not shown. */
  private static boolean isOfPicture(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.contains("svg");
  }

  private void beginStyle(XMLStreamReader xml, String name) {
    if (name.equals("style")) {
      style = Xml.attribute(xml, "name");
      parents.put(style, Xml.attribute(xml, "parent-style-name"));
    } else if (name.equals("text-properties") && Xml.attribute(xml, "display").equals("none")) {
      hidden.add(style);
    }
  }

  private Style style(XMLStreamReader xml, String name) {
    String named = Xml.attribute(xml, "style-name");
    if (named.equals("Title") || parents.getOrDefault(named, "").equals("Title")) {
      return Style.TITLE;
    }
    boolean isFirst = name.equals("h") && Xml.attribute(xml, "outline-level").equals("1");
    return isFirst ? Style.FIRST_HEADING : Style.OTHER;
  }

  private static boolean isParagraph(String name) {
    return name.equals("p") || name.equals("h");
  }
}
