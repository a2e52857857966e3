package newsanalyzer.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets PDF files line by line, on A4 paper. */
public final class PdfPages {

  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();

  /** A line of text; {@code down} counts from the top of the page, in points. */
  public record Placed(String text, PDFont font, double size, double left, double down) {}

  public PdfPages page(List<Placed> lines) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Placed line : lines) {
        content.beginText();
        content.setFont(line.font(), (float) line.size());
        content.newLineAtOffset(
            (float) line.left(), (float) (PDRectangle.A4.getHeight() - line.down()));
        content.showText(line.text());
        content.endText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PdfPages title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  PdfPages protect(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of body text below each other. */
  public static List<Placed> column(double left, double down, String... lines) {
    List<Placed> set = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      set.add(new Placed(lines[i], ROMAN, 10, left, down + 12 * i));
    }
    return set;
  }

  @SafeVarargs
  static List<Placed> all(List<Placed>... parts) {
    List<Placed> whole = new ArrayList<>();
    for (List<Placed> part : parts) {
      whole.addAll(part);
    }
    return whole;
  }

  static List<Placed> line(String text, PDFont font, double size, double left, double down) {
    return List.of(new Placed(text, font, size, left, down));
  }
}
