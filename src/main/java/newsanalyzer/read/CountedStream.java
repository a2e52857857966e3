package newsanalyzer.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken from a stream. Used by a single thread. */
final class CountedStream extends FilterInputStream {

  private long count;

  CountedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count += Math.max(read, 0);
    return read;
  }

  /** The JDK's gzip takes 0 for the end, where a pipe has only nothing to give at the moment. */
  @Override
  public int available() throws IOException {
    return Math.max(in.available(), 1);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
