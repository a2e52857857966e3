package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import newsanalyzer.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken documents are refused, or read as far as they go. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MutationTest {

  private static final int MUTATIONS = 200;

  @Test
  void brokenPdfFilesDoNoHarm() {
    byte[] pdf =
        new PdfPages()
            .page(PdfPages.column(60, 120, "The river rose on", "Monday, and fell."))
            .title("The river")
            .bytes();

    check(pdf, bytes -> new PdfReader(10_000).read(bytes, "a", null));
  }

  @Test
  void brokenWordDocumentsDoNoHarm() {
    byte[] docx = Zips.docx("<w:p><w:r><w:t>The river rose.</w:t></w:r></w:p>".repeat(20), "x");

    check(docx, bytes -> new OfficeReader(10_000).readDocx(bytes, "a", null));
  }

  @Test
  void brokenOpenDocumentsDoNoHarm() {
    byte[] odt = Zips.odt("", "<text:p>The river rose.</text:p>".repeat(20));

    check(odt, bytes -> new OfficeReader(10_000).readOdt(bytes, "a", null));
  }

  @Test
  void brokenMailsDoNoHarm() {
    String mail =
        """
        From: Ann Lee <ann@post.example>
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        Subject: =?utf-8?B?Q2Fmw6k=?=
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: quoted-printable

        The river rose =E2=80=94 twice.
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+VGhlIHJpdmVyPC9wPg==
        --b--
        """;

    check(mail.getBytes(ISO_8859_1), bytes -> new MailReader().read(bytes, "a", null));
  }

  private interface Reading {
    newsanalyzer.model.Document of(byte[] bytes) throws RefusedException;
  }

  private static void check(byte[] whole, Reading reading) {
    Random random = new Random(20260302);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = whole.clone();
      for (int j = 0; j < 1 + random.nextInt(8); j++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        mutated = Arrays.copyOf(mutated, random.nextInt(mutated.length));
      }
      try {
        assertThat(reading.of(mutated).text()).isNotNull();
        read++;
      } catch (RefusedException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isPositive();
  }
}
