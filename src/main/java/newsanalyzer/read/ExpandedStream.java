package newsanalyzer.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What a compressed stream expands to, as long as that is in proportion to its size: an archive can
 * be made to expand a million times. Used by a single thread.
 */
final class ExpandedStream extends FilterInputStream {

  /**
   * Text shrinks to a third or a tenth of its size, repetitive logs to a fiftieth; archives made to
   * do harm to a thousandth and less.
   */
  private static final int MOST_EXPANSION = 200;

  /** So many bytes are harmless whatever they came from. */
  private static final long HARMLESS = 64L << 20;

  private final CountedStream packed;
  private long expanded;

  private ExpandedStream(InputStream expandedStream, CountedStream packed) {
    super(expandedStream);
    this.packed = packed;
  }

  /** Makes a stream that expands another. */
  @FunctionalInterface
  interface Expander {
    InputStream expand(InputStream packed) throws IOException;
  }

  static ExpandedStream of(InputStream in, Expander expander) throws IOException {
    CountedStream packed = new CountedStream(in);
    return new ExpandedStream(expander.expand(packed), packed);
  }

  /** The stream that expands, for what it tells beside the bytes. */
  InputStream inner() {
    return in;
  }

  /** Whether reading broke off because of the expansion. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    private BombException() {
      super("it expands to more than " + MOST_EXPANSION + " times its size");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (RuntimeException e) { // what the library for zstd makes of damaged bytes
      throw new ZipException(String.valueOf(e));
    }
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 1 << 16)])); // so that they count
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws BombException {
    expanded += bytes;
    if (expanded > HARMLESS && expanded > MOST_EXPANSION * packed.count()) {
      throw new BombException();
    }
  }
}
