package newsanalyzer.annotate.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A resource of lines sorted by the bytes of their first field, searched where they lie.
 *
 * <p>A map of 140,000 names would take a tenth of a second to build and as much memory again; an
 * article asks for a few dozen. Fields are parted by tabs. Safe for all threads.
 */
final class SortedLines {

  private final byte[] bytes;

  SortedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  static SortedLines read(String resource) {
    URL url = Objects.requireNonNull(SortedLines.class.getResource(resource), resource);
    try {
      URLConnection connection = url.openConnection();
      // Reading a stream to its end without its length takes half as long again.
      byte[] bytes = new byte[connection.getContentLength()];
      try (DataInputStream in = new DataInputStream(connection.getInputStream())) {
        in.readFully(bytes);
      }
      return new SortedLines(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read: install the program anew", e);
    }
  }

  /** The fields of all lines whose first is {@code key}, which must be ASCII. */
  List<String[]> find(String key) {
    byte[] wanted = key.concat("\t").getBytes(UTF_8);
    List<String[]> found = new ArrayList<>();
    int line = firstNotBefore(wanted);
    while (line < bytes.length && compare(line, wanted) == 0) {
      int end = lineEnd(line);
      found.add(new String(bytes, line, end - line, UTF_8).split("\t", -1));
      line = end + 1;
    }
    return found;
  }

  private int firstNotBefore(byte[] wanted) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int line = lineStart(low + (high - low) / 2);
      if (compare(line, wanted) < 0) {
        low = lineEnd(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  private int lineStart(int position) {
    int start = position;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int position) {
    int end = position;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Compares the start of a line; 0 if the line starts with {@code wanted}. */
  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int difference = (line + i < bytes.length ? bytes[line + i] : -1) - wanted[i];
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
