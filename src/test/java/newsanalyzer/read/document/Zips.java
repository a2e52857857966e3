package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes office documents from the XML of their parts. */
public final class Zips {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String OPEN_DOCUMENT =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  private Zips() {}

  public static byte[] docx(String body, String title) {
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document %s><w:body>%s</w:body></w:document>"
            .formatted(WORD, body);
    String styles =
        """
        <w:styles %s><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>
        """
            .formatted(WORD);
    String core =
        "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%s</dc:title></c>"
            .formatted(title);
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        document,
        "word/styles.xml",
        styles,
        "docProps/core.xml",
        core);
  }

  public static byte[] odt(String styles, String body) {
    String content =
        "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
                .formatted(OPEN_DOCUMENT, styles)
            + "<office:body><office:text>%s</office:text></office:body></office:document-content>"
                .formatted(body);
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml",
        "<m/>",
        "content.xml",
        content);
  }

  /** An archive of entries: name, content, name, content. */
  static byte[] zip(String... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
