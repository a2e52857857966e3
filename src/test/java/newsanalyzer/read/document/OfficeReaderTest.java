package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeReaderTest {

  private static final OfficeReader READER = new OfficeReader(100_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:p><w:r><w:t>The ri</w:t></w:r><w:r><w:t>ver rose.</w:t></w:r></w:p>| The river rose.",
        "<w:p><w:r><w:t>It</w:t><w:tab/><w:t>rose,</w:t><w:br/><w:t>twice.</w:t></w:r></w:p>"
            + "| It rose, twice.",
        "<w:p><w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t></w:r></w:p>| One.//Two.",
        "<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:t>not </w:t><w:delText>no</w:delText></w:r>"
            + "</w:del><w:ins><w:r><w:t>rose.</w:t></w:r></w:ins></w:p>| It rose.",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>It </w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>rose.</w:t></w:r></w:p>| It rose.",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not </w:t></w:r><w:r><w:t>This.</w:t></w:r></w:p>"
            + "| This.",
        "<w:p><w:r><w:t>A </w:t></w:r><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>"
            + "| A link",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t>"
            + "</w:r></w:p></w:tc></w:tr></w:tbl>| 1//2",
        "<w:p><w:r><w:t>All.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Box"
            + "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box</w:t>"
            + "</w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>| All.//Box",
        "<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r></w:p>| 7",
        "<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r></w:p>| co-op",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t>"
            + "</w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>It rose.</w:t></w:r></w:p>"
            + "| It rose.",
      })
  void wordDocumentIsReadAsItIsShown(String body, String expected) throws RefusedException {
    assertThat(docx(body, "").text()).isEqualTo(expected.replace("//", "\n\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "Titel, Document1, First",
    "berschrift1, Document1, First",
    "Other, first., First.",
    "Other, x,"
  })
  void headlineIsTitleFirstHeadingOrConfirmedProperty(String style, String title, String headline)
      throws RefusedException {
    String body =
        "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, headline == null ? "First" : headline)
            + "<w:p><w:r><w:t>The river rose.</w:t></w:r></w:p>";

    Document document = docx(body, title);

    assertThat(document.metadata())
        .isEqualTo(
            headline == null
                ? Metadata.NONE
                : new Metadata(headline, java.util.List.of(), null, null, null, null, null));
    assertThat(document.text())
        .isEqualTo((headline == null ? "First" : headline) + "\n\nThe river rose.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text:p>The <text:span>ri</text:span>ver<text:s text:c='3'/>rose.</text:p>"
            + "| The river rose.",
        "<text:p>It<text:tab/>rose,<text:line-break/>twice.</text:p>| It rose, twice.",
        "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes><text:p>It rose."
            + "<text:change/></text:p>| It rose.",
        "<text:p>It rose<text:note><text:p>A note.</text:p></text:note>.</text:p>| It rose.",
        "<text:p>Not<text:span text:style-name='H'>hidden</text:span> shown.</text:p>| Not shown.",
        "<text:p>All.<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box><svg:title>x"
            + "</svg:title></draw:frame></text:p>| All.//Box",
        "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>| One",
        "<text:p>A </text:p><office:annotation><text:p>Comment</text:p></office:annotation>| A",
      })
  void openDocumentIsReadAsItIsShown(String body, String expected) throws RefusedException {
    String styles =
        "<style:style style:name='H'><style:text-properties text:display='none'/>"
            + "</style:style>";

    assertThat(odt(styles, body).text()).isEqualTo(expected.replace("//", "\n\n"));
  }

  @Test
  void titleOfOpenDocumentMayHaveAStyleOfItsOwn() throws RefusedException {
    String styles = "<style:style style:name='P1' style:parent-style-name='Title'/>";
    String body = "<text:p>Monday</text:p><text:p text:style-name='P1'>A flood</text:p>";

    Document document = odt(styles, body);

    assertThat(document.metadata().headline()).isEqualTo("A flood");
    assertThat(document.text()).isEqualTo("A flood\n\nMonday");
    assertThat(document.source().mediaType()).isEqualTo(OfficeReader.ODT_MEDIA_TYPE);
  }

  @Test
  void protectedAndOldDocumentsAreRefused() {
    String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    byte[] locked = (ole + utf16("EncryptedPackage")).getBytes(ISO_8859_1);
    byte[] old = (ole + utf16("WordDocument")).getBytes(ISO_8859_1);
    byte[] lockedOdt =
        Zips.zip("META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "x");

    assertThatThrownBy(() -> READER.readDocx(locked, "a", null)).hasMessageContaining("password");
    assertThatThrownBy(() -> READER.readDocx(old, "a", null)).hasMessageContaining("as .docx");
    assertThatThrownBy(() -> READER.readOdt(lockedOdt, "a", null)).hasMessageContaining("password");
    assertThat(DocumentSniffer.isDocx(locked, "a")).isTrue();
    assertThat(DocumentSniffer.isDocx(old, "a")).isTrue();
  }

  @Test
  void brokenEmptyAndOversizeDocumentsAreRefused() {
    byte[] whole = Zips.docx("<w:p><w:r><w:t>The river rose.</w:t></w:r></w:p>", "");
    byte[] cut = Arrays.copyOf(whole, whole.length - 200);
    byte[] bomb = Zips.zip("word/document.xml", " ".repeat(65 << 20));

    assertRefused(cut, FailureKind.UNREADABLE, "is broken");
    assertRefused(Zips.docx("<w:p/>", ""), FailureKind.NO_ARTICLE, "no text");
    assertRefused(bomb, FailureKind.TOO_LARGE, "longer than the limit");
    assertThatThrownBy(() -> new OfficeReader(5).readDocx(whole, "a", null))
        .hasMessageContaining("limit of 5 characters");
  }

  @Test
  void entitiesOfADocumentTypeAreNotLoaded() {
    String xml =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d xmlns:w='wordprocessingml'>"
            + "<w:p><w:t>&e;</w:t></w:p></d>";

    assertThatThrownBy(() -> READER.readDocx(Zips.zip("word/document.xml", xml), "a", null))
        .isInstanceOf(RefusedException.class);
  }

  private static void assertRefused(byte[] docx, FailureKind kind, String message) {
    assertThatThrownBy(() -> READER.readDocx(docx, "a.docx", null))
        .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(message);
  }

  private static String utf16(String text) {
    return new String(text.getBytes(UTF_16LE), ISO_8859_1);
  }

  private static Document docx(String body, String title) throws RefusedException {
    return READER.readDocx(Zips.docx(body, title), "a.docx", null);
  }

  private static Document odt(String styles, String body) throws RefusedException {
    return READER.readOdt(Zips.odt(styles, body), "a.odt", null);
  }
}
