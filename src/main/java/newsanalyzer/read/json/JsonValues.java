package newsanalyzer.read.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON into its values, without reading them: the elements of an array, the lines
 * of JSON Lines, or values one after another. A broken line of JSON Lines costs no other line.
 *
 * <p>Takes UTF-8, with or without a byte order mark. Used by a single thread.
 */
public final class JsonValues {

  private static final int END = -1;

  private final InputStream in;
  private final int longest;
  private boolean started;
  private boolean inArray;
  private boolean byLines;
  private int next;

  /**
   * Takes the stream, which isn't closed.
   *
   * @param longest the longest value that is kept, in bytes
   */
  public JsonValues(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /**
   * A value as it stands in the stream.
   *
   * @param bytes the value; cut off if it is too long
   * @param isTooLong whether it is longer than allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Value(byte[] bytes, boolean isTooLong) {}

  /**
   * The next value; null at the end. Whether it is well-formed is not known yet.
   *
   * @throws IOException if reading breaks off
   */
  public @Nullable Value next() throws IOException {
    if (!started) {
      start();
    }
    skipGap();
    if (next == END || (inArray && next == ']')) {
      next = END;
      return null;
    }
    return byLines ? line() : value();
  }

  /** Whether the values are elements of an array; known once the first was asked for. */
  public boolean isArray() {
    return inArray;
  }

  /** Whether each value is a line, so that a broken one tells nothing of the next. */
  public boolean areLines() {
    return byLines;
  }

  /** Whether another value follows; reads ahead to see. */
  public boolean hasNext() throws IOException {
    if (!started) {
      start();
    }
    skipGap();
    return next != END && !(inArray && next == ']');
  }

  private void start() throws IOException {
    started = true;
    next = in.read();
    if (next == 0xEF) { // a byte order mark
      in.read();
      in.read();
      next = in.read();
    }
    while (isSpace(next)) {
      next = in.read();
    }
    if (next == '[') {
      inArray = true;
      next = in.read();
    } else {
      byLines = firstLineIsWhole();
    }
  }

  /** Whether the first line closes all that it opens, as each line of JSON Lines does. */
  private boolean firstLineIsWhole() throws IOException {
    in.mark(longest);
    Nesting nesting = new Nesting();
    int b = next;
    for (int i = 0; i < longest - 1 && b != END && b != '\n'; i++) {
      nesting.add(b);
      b = in.read();
    }
    in.reset();
    return (b == '\n' || b == END) && nesting.isClosed();
  }

  /** Passes over white space, and the commas between the elements of an array. */
  private void skipGap() throws IOException {
    while (isSpace(next) || (next == ',' && !byLines)) {
      next = in.read();
    }
  }

  private Value line() throws IOException {
    Collector value = new Collector();
    while (next != END && next != '\n') {
      value.add(next);
      next = in.read();
    }
    return value.finish();
  }

  private Value value() throws IOException {
    Collector value = new Collector();
    Nesting nesting = new Nesting();
    while (next != END && !(nesting.isClosed() && endsValue(next))) {
      value.add(next);
      nesting.add(next);
      next = in.read();
      if (nesting.justClosed()) {
        break;
      }
    }
    return value.finish();
  }

  private boolean endsValue(int b) {
    return isSpace(b) || b == ',' || b == ']' || b == '{' || b == '[';
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0x1E;
  }

  /** Follows brackets and strings, byte by byte; bytes beyond ASCII are never structure. */
  private static final class Nesting {
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean justClosed;
    private boolean isEmpty = true;

    void add(int b) {
      justClosed = false;
      isEmpty = false;
      if (inString) {
        inString = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
        justClosed = depth <= 0;
      }
    }

    boolean isClosed() {
      return !inString && depth <= 0 && !isEmpty;
    }

    boolean justClosed() {
      return justClosed;
    }
  }

  private final class Collector {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    private boolean isTooLong;

    void add(int b) {
      isTooLong |= bytes.size() >= longest;
      if (!isTooLong) {
        bytes.write(b);
      }
    }

    Value finish() {
      return new Value(bytes.toByteArray(), isTooLong);
    }
  }
}
