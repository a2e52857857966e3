package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.read.document.office.ZipParts;

/**
 * Tells documents by what their bytes are, and by their names only where the bytes leave it open.
 * It needs none of the libraries that read them. Holds no state.
 */
public final class DocumentSniffer {

  /** Before the mark that begins a PDF file so many bytes of something else may stand. */
  private static final int PDF_SAMPLE = 1024;

  /** How far the header of a mail is looked at: what relays add before it can be long. */
  private static final int MAIL_SAMPLE = 16_384;

  /** So many fields that every mail has make a mail: an article may begin with "To: all". */
  private static final int MAIL_FIELDS = 2;

  private static final int MAIL_FIELDS_OF_NAMED = 1;

  private static final Set<String> MAIL_FIELD_NAMES =
      Set.of("from", "to", "date", "subject", "message-id", "mime-version", "received");

  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private DocumentSniffer() {}

  /** Whether the bytes begin as a PDF file does. */
  public static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_SAMPLE);
    for (int i = 0; i + 5 <= length; i++) {
      if (bytes[i] == '%' && head(bytes, i, 5).equals("%PDF-")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes begin as an archive does, as office documents are, or as old ones do. */
  public static boolean mayBeOffice(byte[] bytes) {
    return isZip(bytes) || isOldOffice(bytes);
  }

  /**
   * Whether the bytes are a Word document, also one of before 2007 or one that is protected, which
   * is refused when it is read.
   *
   * @param path the file's name, which tells what a broken archive was meant to be
   */
  public static boolean isDocx(byte[] bytes, String path) {
    if (isOldOffice(bytes)) {
      return isProtectedOffice(bytes) || holds(bytes, "WordDocument");
    }
    return isZip(bytes)
        && (endsWith(path, ".docx") || ZipParts.of(bytes).names().contains("word/document.xml"));
  }

  /**
   * Whether the bytes are an OpenDocument text.
   *
   * @param path the file's name, which tells what a broken archive was meant to be
   */
  public static boolean isOdt(byte[] bytes, String path) {
    return isZip(bytes)
        && (endsWith(path, ".odt")
            || mediaType(ZipParts.of(bytes)).equals(OfficeReader.ODT_MEDIA_TYPE));
  }

  /**
   * Whether the bytes begin as a mail does: with lines of fields, at least two of them those of
   * every mail; one, if the name ends in {@code .eml}.
   */
  public static boolean isMail(byte[] bytes, String path) {
    if (bytes.length == 0 || bytes[0] < '!' || bytes[0] > '~') {
      return false; // most texts begin with a letter, but then their first line has no colon
    }
    String head = head(bytes, 0, MAIL_SAMPLE);
    int fields = 0;
    int lineStart = head.startsWith("From ") ? nextLine(head, 0) : 0;
    while (lineStart < head.length() && isFieldOrRest(head, lineStart)) {
      int colon = head.indexOf(':', lineStart);
      String name = colon < 0 ? "" : head.substring(lineStart, colon).toLowerCase(Locale.ROOT);
      fields += MAIL_FIELD_NAMES.contains(name) ? 1 : 0;
      lineStart = nextLine(head, lineStart);
    }
    boolean isWhole = lineStart >= head.length() || "\r\n".indexOf(head.charAt(lineStart)) >= 0;
    return isWhole && fields >= (endsWith(path, ".eml") ? MAIL_FIELDS_OF_NAMED : MAIL_FIELDS);
  }

  /** A field's name has no blanks, unlike what stands before a colon in prose. */
  private static boolean isFieldOrRest(String head, int lineStart) {
    int i = lineStart;
    if (head.charAt(i) == ' ' || head.charAt(i) == '\t') {
      return lineStart > 0 && !head.substring(i, nextLine(head, i)).isBlank();
    }
    while (i < head.length() && head.charAt(i) > ' ' && head.charAt(i) < 0x7F) {
      if (head.charAt(i) == ':') {
        return i > lineStart;
      }
      i++;
    }
    return false;
  }

  private static int nextLine(String head, int from) {
    int feed = head.indexOf('\n', from);
    return feed < 0 ? head.length() : feed + 1;
  }

  static boolean isOldOffice(byte[] bytes) {
    return head(bytes, 0, OLD_OFFICE.length()).equals(OLD_OFFICE);
  }

  static boolean isProtectedOffice(byte[] bytes) {
    return holds(bytes, "EncryptedPackage");
  }

  private static boolean isZip(byte[] bytes) {
    return head(bytes, 0, 4).equals("PK\u0003\u0004");
  }

  /** Whether an old office document has a stream of that name. */
  private static boolean holds(byte[] bytes, String streamName) {
    String name = new String(streamName.getBytes(UTF_16LE), ISO_8859_1);
    return new String(bytes, ISO_8859_1).contains(name);
  }

  private static String mediaType(ZipParts parts) {
    try {
      byte[] type = parts.part("mimetype");
      return type == null ? "" : new String(type, ISO_8859_1).strip();
    } catch (IOException e) {
      return ""; // broken
    }
  }

  private static String head(byte[] bytes, int from, int length) {
    return new String(bytes, from, Math.min(bytes.length - from, length), ISO_8859_1);
  }

  private static boolean endsWith(String path, String extension) {
    return path.toLowerCase(Locale.ROOT).endsWith(extension);
  }
}
