package newsanalyzer.read.document.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds out how large the streams of a PDF file become when they are inflated, before they are.
 * Streams of encrypted files, and of other compressions than Flate, aren't looked into. Holds no
 * state.
 */
final class StreamSizes {

  /** Deflate makes a thousandth of long runs of one byte, and no less. */
  private static final int LARGEST_RATIO = 1040;

  /** Fonts with all the world's characters have 30 MB; pages of text have less than one. */
  private static final int LARGEST_STREAM = 64 << 20;

  private static final byte[] BEGIN = "stream".getBytes(ISO_8859_1);
  private static final byte[] END = "endstream".getBytes(ISO_8859_1);

  /** Within so many bytes before a stream stands what kind of stream it is. */
  private static final int DICTIONARY = 600;

  private StreamSizes() {}

  /**
   * Inflates the streams that may become too large, keeping nothing.
   *
   * @throws LimitException if one does
   */
  static void check(byte[] pdf) {
    int from = 0;
    while (true) {
      int begin = indexOf(pdf, BEGIN, from);
      if (begin < 0) {
        return;
      }
      int data = begin + BEGIN.length;
      int found = indexOf(pdf, END, data);
      int end = found < 0 ? pdf.length : found;
      if ((long) (end - data) * LARGEST_RATIO > LARGEST_STREAM && !isPicture(pdf, begin)) {
        checkStream(pdf, data, end);
      }
      from = Math.min(pdf.length, end + END.length);
    }
  }

  /** Pictures are never unpacked. */
  private static boolean isPicture(byte[] pdf, int begin) {
    int start = Math.max(0, begin - DICTIONARY);
    String before = new String(pdf, start, begin - start, ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
  }

  private static void checkStream(byte[] pdf, int data, int end) {
    int start = data;
    while (start < end && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater(true); // PDFBox, too, skips the two bytes of the header
    try {
      inflater.setInput(pdf, Math.min(start + 2, end), Math.max(0, end - start - 2));
      byte[] buffer = new byte[1 << 16];
      int count = inflater.inflate(buffer);
      while (count > 0) {
        if (inflater.getBytesWritten() > LARGEST_STREAM) {
          throw new LimitException();
        }
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // Compressed otherwise, or broken: what came before was not too large.
      return;
    } finally {
      inflater.end();
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }
}
