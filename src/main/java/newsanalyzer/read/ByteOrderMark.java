package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The bytes at the start of a text that tell its encoding. */
enum ByteOrderMark {
  UTF8("\u00EF\u00BB\u00BF", UTF_8),
  // Before UTF-16LE, whose mark it begins with.
  UTF32LE("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")),
  UTF32BE("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
  UTF16LE("\u00FF\u00FE", UTF_16LE),
  UTF16BE("\u00FE\u00FF", UTF_16BE);

  private final String bytes;
  private final Charset charset;

  ByteOrderMark(String bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  /** The mark that {@code text} begins with; null if it has none. */
  static @Nullable ByteOrderMark of(byte[] text) {
    String head = new String(text, 0, Math.min(text.length, 4), ISO_8859_1);
    for (ByteOrderMark mark : values()) {
      if (head.startsWith(mark.bytes)) {
        return mark;
      }
    }
    return null;
  }

  Charset charset() {
    return charset;
  }

  /** In bytes. */
  int length() {
    return bytes.length();
  }
}
