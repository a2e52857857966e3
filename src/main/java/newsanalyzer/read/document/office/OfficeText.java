package newsanalyzer.read.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The text of an office document, as an article.
 *
 * @param headline its title, or its first heading if that stands at its beginning; null if it has
 *     none
 * @param paragraphs the rest, in text order
 */
public record OfficeText(@Nullable String headline, List<String> paragraphs) {

  /** A section's name or a day may stand above a headline. */
  private static final int BEFORE_HEADLINE = 2;

  public OfficeText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Reads a document of Microsoft Word from 2007 on.
   *
   * @param maxCharacters how long the text may be
   * @throws BrokenOfficeException if it has no text part, or that can't be read
   * @throws OversizeException if it is too long
   */
  public static OfficeText ofDocx(ZipParts parts, int maxCharacters) throws IOException {
    try {
      byte[] body = required(parts, "word/document.xml");
      DocxStyles styles = DocxStyles.of(parts.part("word/styles.xml"));
      List<StyledParagraph> paragraphs = new DocxBody(styles, maxCharacters).read(body);
      return of(paragraphs, Xml.firstText(parts.part("docProps/core.xml"), "title"));
    } catch (XMLStreamException e) {
      throw new BrokenOfficeException("its XML is broken");
    }
  }

  /**
   * Reads an OpenDocument text.
   *
   * @param maxCharacters how long the text may be
   * @throws BrokenOfficeException if it has no text part, or that can't be read
   * @throws OversizeException if it is too long
   */
  public static OfficeText ofOdt(ZipParts parts, int maxCharacters) throws IOException {
    try {
      byte[] content = required(parts, "content.xml");
      List<StyledParagraph> paragraphs = new OdtBody(maxCharacters).read(content);
      return of(paragraphs, Xml.firstText(parts.part("meta.xml"), "title"));
    } catch (XMLStreamException e) {
      throw new BrokenOfficeException("its XML is broken");
    }
  }

  private static byte[] required(ZipParts parts, String name) throws IOException {
    byte[] part = parts.part(name);
    if (part == null) {
      throw new BrokenOfficeException(name + " is missing");
    }
    return part;
  }

  private static OfficeText of(List<StyledParagraph> paragraphs, @Nullable String title) {
    StyledParagraph headline = headline(paragraphs, title);
    List<StyledParagraph> others = new ArrayList<>(paragraphs);
    others.remove(headline);
    return new OfficeText(
        headline == null ? null : headline.text(),
        others.stream().map(StyledParagraph::text).toList());
  }

  private static @Nullable StyledParagraph headline(
      List<StyledParagraph> paragraphs, @Nullable String title) {
    for (StyledParagraph paragraph : paragraphs) {
      if (paragraph.style() == StyledParagraph.Style.TITLE) {
        return paragraph;
      }
    }
    for (int i = 0; i < paragraphs.size() && i <= BEFORE_HEADLINE; i++) {
      if (paragraphs.get(i).style() == StyledParagraph.Style.FIRST_HEADING) {
        return paragraphs.get(i);
      }
    }
    // Templates and older texts leave titles of their own behind: only the text itself confirms it.
    boolean isConfirmed =
        title != null
            && !paragraphs.isEmpty()
            && folded(title).equals(folded(paragraphs.get(0).text()));
    return isConfirmed ? paragraphs.get(0) : null;
  }

  private static String folded(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
