package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Random;
import newsanalyzer.model.FailureKind;
import newsanalyzer.read.TextDecoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final TextDecoder decoder = new TextDecoder(null);

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, ''",
    "UTF-8, UTF-8, \uFEFF",
    "UTF-16LE, UTF-16LE, \uFEFF",
    "UTF-16BE, UTF-16BE, \uFEFF",
    "UTF-32LE, UTF-32LE, \uFEFF",
    "UTF-32BE, UTF-32BE, \uFEFF",
    "UTF-16LE, UTF-16LE, ''",
    "UTF-16BE, UTF-16BE, ''",
    "windows-1252, windows-1252, ''",
  })
  void findsOutTheEncoding(Charset written, String reported, String mark) throws Exception {
    Decoded decoded = decoder.decode((mark + "“Zoë’s café”").getBytes(written));

    assertThat(decoded.text()).isEqualTo("“Zoë’s café”");
    assertThat(decoded.encoding()).isEqualTo(reported);
    assertThat(decoded.warnings()).isEmpty();
  }

  @Test
  void takesTheEncodingThatTheUserNamed() throws Exception {
    Decoded decoded =
        new TextDecoder(Charset.forName("ISO-8859-2"))
            .decode("Wałęsa".getBytes(Charset.forName("ISO-8859-2")));

    assertThat(decoded.text()).isEqualTo("Wałęsa");
    assertThat(decoded.encoding()).isEqualTo("ISO-8859-2");
  }

  @Test
  void keepsUtf8WithFewBrokenPlacesAsUtf8() throws Exception {
    byte[] bytes = "“One” – “two” – “three” – ?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2; // cut off within a character

    Decoded decoded = decoder.decode(bytes);

    assertThat(decoded.text()).isEqualTo("“One” – “two” – “three” – \uFFFD");
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.warnings()).singleElement().asString().contains("not valid UTF-8");
  }

  @Test
  void takesTextCutOffWithinItsLastCharacterAsUtf8() throws Exception {
    byte[] cut = {'P', 'a', 'r', 'i', 's', ' ', (byte) 0xE2, (byte) 0x82};

    assertThat(decoder.decode(cut).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void knowsUtf16WithoutMarkWithAnEmojiInIt() throws Exception {
    String text = "Floods hit the coast 😀 on Monday.";

    assertThat(decoder.decode(text.getBytes(UTF_16LE)).text()).isEqualTo(text);
  }

  @Test
  void takesShortTextWithFewControlCharacters() throws Exception {
    assertThat(decoder.decode("Obama\0 visited \0\0Paris.\u0007".getBytes(UTF_8)).text())
        .startsWith("Obama\uFFFD visited");
  }

  @Test
  void readsLoneSurrogatesAsReplacementCharacters() throws Exception {
    byte[] utf16 = "\uFEFFa?b".getBytes(UTF_16LE);
    utf16[4] = 0x00;
    utf16[5] = (byte) 0xD8;

    assertThat(decoder.decode(utf16).text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void readsSurrogatesWrittenAsUtf8AsReplacementCharacters() throws Exception {
    byte[] bytes = "“a” “b” ???".getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xED;
    bytes[bytes.length - 2] = (byte) 0xA0;
    bytes[bytes.length - 1] = (byte) 0x80;

    assertThat(new TextDecoder(UTF_8).decode(bytes).text()).startsWith("“a” “b” \uFFFD");
  }

  @Test
  void replacesHalfPairsOfAnyEncoding() throws Exception {
    byte[] half = {0, 0, (byte) 0xD8, 0, 0, 0, 0, 'a'};

    assertThat(new TextDecoder(Charset.forName("UTF-32BE")).decode(half).text()).endsWith("a");
    assertThat(new TextDecoder(Charset.forName("CESU-8")).decode(utf8Half()).text()).endsWith("a");
  }

  private static byte[] utf8Half() {
    return new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a'};
  }

  @Test
  void refusesWebPageWithByteOrderMark() {
    assertThatThrownBy(() -> decoder.decode("\uFEFF<!doctype html><p>Hi".getBytes(UTF_16LE)))
        .hasMessageContaining("a web page");
  }

  @Test
  void turnsEveryLineEndIntoLineFeed() throws Exception {
    assertThat(decoder.decode("a\r\nb\rc\n\r\n".getBytes(UTF_8)).text()).isEqualTo("a\nb\nc\n\n");
  }

  @Test
  void replacesNulAndSaysSo() throws Exception {
    Decoded decoded = decoder.decode(("The mayor\0 said no. " + "a".repeat(80)).getBytes(UTF_8));

    assertThat(decoded.text()).startsWith("The mayor\uFFFD said");
    assertThat(decoded.warnings()).singleElement().asString().contains("NUL");
  }

  @Test
  void keepsTerminalEscapesAsText() throws Exception {
    String coloured = "\u001B[31mRed\u001B[0m and \u001B[1mbold\u001B[0m";

    assertThat(decoder.decode(coloured.getBytes(UTF_8)).text()).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 …, a PDF file",
    "PK\u0003\u0004 …, a ZIP archive",
    "'\u001F\u008B\u0008', gzip",
    "\u0089PNG, PNG",
    "'\n <!DOCTYPE HTML><title>x</title>', a web page",
  })
  void refusesWhatIsNoPlainTextByName(String bytes, String name) {
    assertThatThrownBy(() -> decoder.decode(bytes.getBytes(ISO_8859_1)))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.kind()).isEqualTo(FailureKind.NOT_TEXT))
        .hasMessageContaining(name);
  }

  @Test
  void refusesBinaryData() {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);

    assertThatThrownBy(() -> decoder.decode(noise)).hasMessageContaining("binary");
  }

  /** Any bytes give text without NUL, CR and lone surrogates, or are refused. */
  @Test
  void takesAnyBytesWithoutFailing() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int j = 0; j < bytes.length; j++) {
        int kind = random.nextInt(3);
        bytes[j] = (byte) (kind == 0 ? random.nextInt(256) : kind == 1 ? 'a' : 0xE2 - j % 2 * 98);
      }
      for (TextDecoder any :
          new TextDecoder[] {decoder, new TextDecoder(UTF_16BE), new TextDecoder(WINDOWS_1252)}) {
        try {
          assertThat(any.decode(bytes).text()).doesNotContain("\0", "\r");
        } catch (RefusedException e) {
          assertThat(e.kind()).isEqualTo(FailureKind.NOT_TEXT);
        }
      }
    }
  }
}
