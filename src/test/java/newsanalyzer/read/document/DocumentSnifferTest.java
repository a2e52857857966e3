package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSnifferTest {

  @Test
  void knowsDocumentsByTheirContent() {
    byte[] docx = Zips.docx("", "");
    byte[] odt = Zips.odt("", "");

    assertThat(DocumentSniffer.isDocx(docx, "-")).isTrue();
    assertThat(DocumentSniffer.isOdt(docx, "-")).isFalse();
    assertThat(DocumentSniffer.isOdt(odt, "-")).isTrue();
    assertThat(DocumentSniffer.isDocx(odt, "-")).isFalse();
    assertThat(DocumentSniffer.isDocx(Zips.zip("a/word/document.xml", ""), "-")).isFalse();
    assertThat(DocumentSniffer.isPdf("x\n%PDF-1.4".getBytes(ISO_8859_1))).isTrue();
    assertThat(DocumentSniffer.isPdf("About %PDF files".getBytes(ISO_8859_1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'From: a@b\nSubject: x\n\nText', a, true",
    "'From a@b Mon Mar 2 2026\nReceived: from x\n by y\nDate: 1 Mar 2026\n\nText', a, true",
    "'Subject: x\n\nText', a, false",
    "'Subject: x\n\nText', a.eml, true",
    "'Text', a.eml, false",
    "'To: all readers\nFrom: the editors of the paper\nWe are moving.', a, false",
    "'LYON (AP) — The river rose.\n\nDate: 2 March\nFrom: Lyon', a, false",
    "'Update: the river rose\nFrom Lyon\n\nText', a, false",
    "'Breaking: x\nLive: y\n\nText', a, false",
    "'', a.eml, false",
  })
  void takesNoTextForAMail(String text, String path, boolean isMail) {
    assertThat(DocumentSniffer.isMail(text.getBytes(ISO_8859_1), path)).isEqualTo(isMail);
  }
}
