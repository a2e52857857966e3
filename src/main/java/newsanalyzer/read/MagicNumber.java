package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The beginnings by which common files that are no plain text are known. */
enum MagicNumber {
  PDF("%pdf-", "a PDF file"),
  ZIP("pk\u0003\u0004", "a ZIP archive or an office document"),
  GZIP("\u001F\u008B", "a gzip archive"),
  ZSTD("(\u00B5/\u00FD", "a zstd archive"),
  PNG("\u0089png", "a PNG picture"),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG picture"),
  GIF("gif8", "a GIF picture"),
  ELF("\u007Felf", "a program"),
  JAVA_CLASS("\u00CA\u00FE\u00BA\u00BE", "a program"),
  OLE("\u00D0\u00CF\u0011\u00E0", "an old office document"),
  HTML_WITH_DOCTYPE("<!doctype html", "a web page"),
  HTML("<html", "a web page"),
  XML("<?xml", "an XML document"),
  RTF("{\\rtf", "an RTF document");

  /** How many bytes are looked at: enough for each beginning after some white space. */
  private static final int SAMPLE = 64;

  private final String start;
  private final String description;

  MagicNumber(String start, String description) {
    this.start = start.toLowerCase(Locale.ROOT);
    this.description = description;
  }

  /** What {@code bytes} are, as {@code a PDF file}; null if none of these. */
  static @Nullable String of(byte[] bytes) {
    return of(new String(bytes, 0, Math.min(bytes.length, SAMPLE), ISO_8859_1), false);
  }

  /** What kind of markup {@code text} is, as {@code a web page}; null if none of these. */
  static @Nullable String ofMarkup(String text) {
    return of(text.substring(0, Math.min(text.length(), SAMPLE)).stripLeading(), true);
  }

  private static @Nullable String of(String head, boolean markup) {
    String folded = head.toLowerCase(Locale.ROOT);
    for (MagicNumber magic : values()) {
      if (magic.start.startsWith("<") == markup && folded.startsWith(magic.start)) {
        return magic.description;
      }
    }
    return null;
  }
}
