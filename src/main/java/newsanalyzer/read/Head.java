package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import newsanalyzer.read.document.DocumentSniffer;
import newsanalyzer.read.xml.FeedKind;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, by which it is known.
 *
 * @param bytes at most {@value #LENGTH} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
record Head(byte[] bytes) {

  /** Declarations, comments and a document type come before a file says what it is. */
  private static final int LENGTH = 8192;

  /** Looks ahead; {@code in} stays where it is. */
  static Head of(BufferedInputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] bytes = in.readNBytes(LENGTH);
    in.reset();
    return new Head(bytes);
  }

  /**
   * The beginning as text, a character a byte, without a byte order mark and the zeros of UTF-16.
   */
  String text() {
    return new String(bytes, ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }

  /**
   * The encoding of JSON or XML, as far as the beginning shows it; null if it doesn't.
   *
   * @param named what the user named, which a byte order mark alone goes before
   */
  @Nullable Charset charset(@Nullable Charset named) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return mark.charset();
    }
    return named != null ? named : TextDecoder.unmarkedUtf16(bytes);
  }

  boolean isGzip() {
    return starts(0x1F, 0x8B);
  }

  boolean isZstd() {
    return starts(0x28, 0xB5, 0x2F, 0xFD);
  }

  boolean isZip() {
    return starts('P', 'K', 3, 4) || starts('P', 'K', 5, 6);
  }

  /**
   * What an unpacked file is, by its first bytes; where they don't say, by its name.
   *
   * @param path the file's name
   */
  InputFormat format(String path) {
    String text = text();
    if (text.startsWith("WARC/")) {
      return InputFormat.WARC;
    }
    if (DocumentSniffer.isPdf(bytes)) {
      return InputFormat.PDF;
    }
    if (DocumentSniffer.isDocx(bytes, path)) {
      return InputFormat.DOCX;
    }
    if (DocumentSniffer.isOdt(bytes, path)) {
      return InputFormat.ODT;
    }
    if (HtmlReader.isPage(bytes)) {
      return InputFormat.HTML;
    }
    if (isXml(text)) {
      return InputFormat.XML;
    }
    if (text.matches("(?s)\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*")) {
      return InputFormat.JSON;
    }
    if (DocumentSniffer.isMail(bytes, path)) {
      return InputFormat.EML;
    }
    return FileNames.formatOf(path);
  }

  /**
   * Refuses the beginning of a picture, a program or the like.
   *
   * @throws RefusedException if it is one
   */
  void refuseIfNoText() throws RefusedException {
    TextDecoder.refuseIfKnown(MagicNumber.of(bytes));
  }

  private static boolean isXml(String text) {
    String outermost = FeedKind.outermost(text);
    return outermost != null
        && (FeedKind.of(outermost) != null || text.stripLeading().startsWith("<?xml"));
  }

  private boolean starts(int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
