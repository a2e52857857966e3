package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

/** Files that are small only as long as they are packed. */
final class Bombs {

  private Bombs() {}

  /** A page of 100 MB of blanks. */
  static byte[] pdf() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(ISO_8859_1);
      for (int i = 0; i < 100; i++) {
        deflater.write(blanks);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String head =
        """
        %%PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>> endobj
        4 0 obj <</Length %d/Filter/FlateDecode>> stream
        """;
    pdf.write(head.formatted(packed.size()).getBytes(ISO_8859_1));
    pdf.write(packed.toByteArray());
    pdf.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(ISO_8859_1));
    return pdf.toByteArray();
  }

  /** A page with forms that draw each other twice, 2 to the power of 40 times in all. */
  static byte[] forms() {
    StringBuilder pdf =
        new StringBuilder(
            """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R
            /Resources<</XObject<</F 5 0 R>>>>>> endobj
            4 0 obj <</Length 5>> stream
            /F Do
            endstream endobj
            """);
    for (int i = 5; i < 45; i++) {
      pdf.append(i)
          .append(" 0 obj <</Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F ")
          .append(i + 1)
          .append(" 0 R>>>>/Length 11>> stream\n/F Do /F Do\nendstream endobj\n");
    }
    pdf.append(
        "45 0 obj <</Subtype/Form/BBox[0 0 600 800]/Length 3>> stream\nq Q\nendstream endobj\n");
    return pdf.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }
}
