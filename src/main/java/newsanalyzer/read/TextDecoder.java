package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by a byte order mark, else in the encoding the user named, else as strict
 * UTF-8, as UTF-16 without a mark, as UTF-8 with a few broken places, and last as Windows-1252, in
 * which all but five bytes are characters.
 *
 * <p>What comes out has LF line ends, no byte order mark, no lone surrogates and no NUL.
 *
 * <p>Holds no state but its setting, so one instance serves all threads.
 */
public final class TextDecoder {

  /** How much of the bytes is looked at to tell text from other things. */
  private static final int SAMPLE = 1 << 16;

  /**
   * Text in UTF-16 without a byte order mark has a zero in every other byte wherever it uses Latin
   * letters. English text has 95 % or more there; a third leaves room for text in other scripts
   * with Latin spaces, digits and punctuation. A few zeros on the other side come from characters
   * such as emoji.
   */
  private static final double ZEROS_OF_UTF16 = 1 / 3.0;

  /**
   * The share of control characters from which bytes are no text. Compressed data and machine code
   * have 10 % or more; a text with terminal colours has at most one escape in some 20 characters,
   * and those are not counted.
   */
  private static final double CONTROLS_OF_BINARY = 0.02;

  /** So many stray control characters may stand in the shortest text. */
  private static final int FEW_CONTROLS = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private final @Nullable Charset declared;

  /** Takes the encoding that the user named; null to find out. */
  public TextDecoder(@Nullable Charset declared) {
    this.declared = declared;
  }

  /**
   * A decoded text.
   *
   * @param text the text, with LF line ends
   * @param encoding the encoding's IANA name
   * @param warnings what was mended, a sentence each
   */
  public record Decoded(String text, String encoding, List<String> warnings) {

    public Decoded {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Decodes {@code bytes}.
   *
   * @throws RefusedException if they are no text
   */
  public Decoded decode(byte[] bytes) throws RefusedException {
    Decoded decoded = decodeMarkup(bytes);
    refuseIfKnown(MagicNumber.ofMarkup(decoded.text));
    return decoded;
  }

  /**
   * Decodes {@code bytes}, be they plain text or markup.
   *
   * @throws RefusedException if they are no text
   */
  public Decoded decodeMarkup(byte[] bytes) throws RefusedException {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return text(bytes, mark.charset(), mark.length());
    }
    if (declared != null) {
      return text(bytes, declared, 0);
    }
    refuseIfKnown(MagicNumber.of(bytes));
    Charset utf16 = unmarkedUtf16(bytes);
    if (utf16 != null) {
      return text(bytes, utf16, 0);
    }
    if (looksBinary(bytes)) {
      throw new RefusedException(
          FailureKind.NOT_TEXT, "this is binary data, not plain text: give it as text");
    }
    return text(bytes, isMostlyUtf8(bytes) ? UTF_8 : Charset.forName("windows-1252"), 0);
  }

  static void refuseIfKnown(@Nullable String kind) throws RefusedException {
    if (kind != null) {
      throw new RefusedException(FailureKind.NOT_TEXT, "this is " + kind + ", not plain text");
    }
  }

  /** UTF-16, as its zeros show it; null if it is something else. */
  static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0 || bytes.length % 2 != 0) {
      return null;
    }
    if (oddZeros > pairs * ZEROS_OF_UTF16 && 10 * evenZeros < oddZeros) {
      return UTF_16LE;
    }
    return evenZeros > pairs * ZEROS_OF_UTF16 && 10 * oddZeros < evenZeros ? UTF_16BE : null;
  }

  private static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      boolean control = b >= 0 && b < 0x20 && !(b >= '\b' && b <= '\r') && b != 0x1A && b != 0x1B;
      controls += control ? 1 : 0;
    }
    return controls > FEW_CONTROLS + length * CONTROLS_OF_BINARY;
  }

  /**
   * Whether the bytes are UTF-8, or were but for a few broken places: a cut-off end, a stray byte
   * among many whole sequences. Windows-1252 text hardly ever has a whole sequence by chance.
   */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      whole += length > 1 ? 1 : 0;
      i += Math.max(length, 1);
      if (length == 0) {
        while (i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
          i++;
        }
        broken += isCutOff(bytes, i) ? 0 : 1;
      }
    }
    return broken == 0 || whole > 4 * broken;
  }

  /** Whether the broken sequence that ends at {@code end} is the text's last and lacks its end. */
  private static boolean isCutOff(byte[] bytes, int end) {
    int start = end - 1;
    while (start > 0 && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    int first = bytes[start] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    return end == bytes.length && end - start > 1 && end - start < length;
  }

  /** Bytes of the well-formed UTF-8 sequence at {@code i}; 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > bytes.length) {
      return 0;
    }
    for (int j = i + 1; j < i + length; j++) {
      if ((bytes[j] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean surrogate = first == 0xED && second >= 0xA0;
    boolean beyond = first == 0xF4 && second >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
  }

  private static Decoded text(byte[] bytes, Charset charset, int skip) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    List<String> warnings = new ArrayList<>();
    String text;
    try {
      text = charset.newDecoder().decode(buffer.duplicate()).toString();
    } catch (CharacterCodingException e) {
      warnings.add("Bytes that are not valid " + charset.name() + " were replaced by U+FFFD.");
      text = replacing(charset, buffer);
    }
    if (text.indexOf('\0') >= 0) {
      warnings.add("NUL characters were replaced by U+FFFD.");
    }
    return new Decoded(mended(text), charset.name(), warnings);
  }

  /** The text with LF line ends, without NUL characters and lone surrogates. */
  public static String mended(String text) {
    String mended = withoutLoneSurrogates(text).replace('\0', REPLACEMENT);
    return mended.indexOf('\r') < 0 ? mended : mended.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String replacing(Charset charset, ByteBuffer buffer) {
    if (!charset.equals(UTF_16LE) && !charset.equals(UTF_16BE)) {
      return charset.decode(buffer).toString();
    }
    // Java's own decoder of UTF-16 loses the character after a lone surrogate.
    buffer.order(charset.equals(UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    String whole = buffer.asCharBuffer().toString();
    return buffer.remaining() % 2 == 0 ? whole : whole + REPLACEMENT;
  }

  /** Some encodings (UTF-16, UTF-32, CESU-8) can hold one half of a pair. */
  private static String withoutLoneSurrogates(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended == null ? text : mended.toString();
  }
}
