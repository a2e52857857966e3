package newsanalyzer.read.document.office;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a Word document as it is shown with all changes accepted: without deleted and
 * hidden text, footnotes, tables of contents and texts that only hold a place. For one document.
 */
final class DocxBody {

  private static final String WORD = "wordprocessingml";

  /** Elements that are left out with all that is in them; a fallback repeats what stands before. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "delText",
          "Fallback",
          "instrText",
          "moveFrom",
          "pPrChange",
          "rPrChange",
          "rt",
          "sectPr",
          "tblPr",
          "tcPr",
          "trPr");

  private final DocxStyles styles;
  private final Paragraphs paragraphs;
  private boolean isInParagraphProperties;
  private boolean isInRunProperties;
  private boolean isHidden;
  private boolean holdsPlace;

  DocxBody(DocxStyles styles, int maxCharacters) {
    this.styles = styles;
    this.paragraphs = new Paragraphs(maxCharacters);
  }

  /** The paragraphs of the part that holds the body. */
  List<StyledParagraph> read(byte[] part) throws XMLStreamException, OversizeException {
    XMLStreamReader xml = Xml.reader(part);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && isOfWord(xml)) {
        end(xml.getLocalName());
      }
    }
    return paragraphs.all();
  }

  private static boolean isOfWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.contains(WORD);
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, OversizeException {
    String name = xml.getLocalName();
    if (isInParagraphProperties && name.equals("del")) {
      paragraphs.goesOn();
    }
    if (LEFT_OUT.contains(name) || (name.equals("sdtContent") && holdsPlace)) {
      holdsPlace &= !name.equals("sdtContent");
      Xml.skip(xml);
      return;
    }
    if (!isOfWord(xml)) {
      return;
    }
    switch (name) {
      case "p" -> paragraphs.begin();
      case "pPr" -> isInParagraphProperties = true;
      case "pStyle" -> paragraphs.style(styles.style(Xml.attribute(xml, "val")));
      case "r" -> isHidden = false;
      case "rPr" -> isInRunProperties = true;
      case "vanish" -> isHidden |= isInRunProperties && !isInParagraphProperties && isOn(xml);
      case "sdtPr" -> holdsPlace = false;
      case "showingPlcHdr" -> holdsPlace = isOn(xml);
      case "docPartGallery" -> holdsPlace |= Xml.attribute(xml, "val").equals("Table of Contents");
      case "t" -> add(xml.getElementText());
      case "tab", "ptab" -> add(isInParagraphProperties ? "" : " ");
      case "br" -> add(Xml.attribute(xml, "type").equals("page") ? "\n\n" : "\n");
      case "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraphs.end();
      case "pPr" -> isInParagraphProperties = false;
      case "rPr" -> isInRunProperties = false;
      case "r" -> isHidden = false;
      default -> {}
    }
  }

  private void add(String text) throws OversizeException {
    if (!isHidden) {
      paragraphs.add(text);
    }
  }

  /** A property is on unless it says that it is off. */
  private static boolean isOn(XMLStreamReader xml) {
    return !Set.of("0", "false", "off").contains(Xml.attribute(xml, "val"));
  }
}
