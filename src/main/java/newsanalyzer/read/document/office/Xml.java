package newsanalyzer.read.document.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML as a stream, without document types and what they may load. Safe for all threads. */
final class Xml {

  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private Xml() {}

  static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    synchronized (FACTORY) { // not promised to be safe
      return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
  }

  /** The text of the first element of that name; null if there is none, or it is blank. */
  static @Nullable String firstText(byte @Nullable [] bytes, String element)
      throws XMLStreamException {
    if (bytes == null) {
      return null;
    }
    XMLStreamReader xml = reader(bytes);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        String text = xml.getElementText();
        return text.isBlank() ? null : text.strip();
      }
    }
    return null;
  }

  /** An attribute's value by its name without prefix; empty if there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes to the end of the element whose start was just read. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
