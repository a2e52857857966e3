package newsanalyzer.read.document.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import newsanalyzer.read.document.office.StyledParagraph.Style;
import org.jspecify.annotations.Nullable;

/**
 * What the styles of a Word document stand for. Their ids are in the language of who made the
 * document; the names of those that come with Word are always English. Holds no state but the
 * names, so one instance serves all threads.
 */
final class DocxStyles {

  private final Map<String, String> names = new HashMap<>();

  private DocxStyles() {}

  /** Reads the part with the styles, if there is one. */
  static DocxStyles of(byte @Nullable [] part) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    XMLStreamReader xml = part == null ? null : Xml.reader(part);
    String id = "";
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("style")) {
          id = Xml.attribute(xml, "styleId");
        } else if (xml.getLocalName().equals("name")) {
          styles.names.putIfAbsent(id, Xml.attribute(xml, "val"));
        }
      }
    }
    return styles;
  }

  Style style(String id) {
    String name = names.getOrDefault(id, id).toLowerCase(Locale.ROOT).replace(" ", "");
    if (name.equals("title")) {
      return Style.TITLE;
    }
    return name.equals("heading1") ? Style.FIRST_HEADING : Style.OTHER;
  }
}
