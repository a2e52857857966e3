package newsanalyzer.write.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import newsanalyzer.write.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows with each article, with what writes it; called {@code NAME.part} until it is
 * whole. Used by a single thread.
 */
final class GrowingFile {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final FilesOutput.WriterMaker maker;
  private @Nullable AnalysisWriter writer;
  private @Nullable FileChannel channel;
  private @Nullable CheckedOutputStream out;

  /**
   * The end of an article in a file.
   *
   * @param length of the file up to there, in bytes
   * @param sum CRC-32C of the article's own bytes
   */
  record Mark(long length, long sum) {

    /**
     * Reads what {@link #toString} prints.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Mark parse(String mark) {
      String[] fields = mark.split(":", -1);
      if (fields.length != 2) {
        throw new IllegalArgumentException(mark);
      }
      return new Mark(Long.parseLong(fields[0]), Long.parseLong(fields[1], 16));
    }

    @Override
    public String toString() {
      return length + ":" + Long.toHexString(sum);
    }
  }

  GrowingFile(Path file, FilesOutput.WriterMaker maker) {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    this.maker = maker;
  }

  Path file() {
    return file;
  }

  /** Cuts the file, and goes on from there. */
  void openAt(long length) throws IOException {
    channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    out = new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32C());
    cutAt(length);
  }

  /** Takes back what was written after {@code length}. */
  void cutAt(long length) throws IOException {
    Objects.requireNonNull(channel, "not open").truncate(length).position(length);
    Objects.requireNonNull(out, "not open").getChecksum().reset();
    writer = maker.make(length > 0);
  }

  long length() throws IOException {
    return Objects.requireNonNull(channel, "not open").position();
  }

  AnalysisWriter writer() {
    return Objects.requireNonNull(writer, "not open");
  }

  /** A writer for an article that comes after others, or is the first. */
  AnalysisWriter writerAt(long length) {
    return maker.make(length > 0);
  }

  OutputStream stream() {
    return Objects.requireNonNull(out, "not open");
  }

  /** Where the file ends after an article, and the checksum of what was written for it. */
  Mark mark() throws IOException {
    stream().flush();
    Checksum sum = Objects.requireNonNull(out, "not open").getChecksum();
    Mark mark = new Mark(length(), sum.getValue());
    sum.reset();
    return mark;
  }

  /** How many of these marks, each with the bytes since the one before, the file agrees with. */
  int agreesWith(List<Mark> marks) throws IOException {
    if (!Files.exists(part)) {
      return 0;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(part), BUFFER)) {
      long position = 0;
      for (int i = 0; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        if (mark.length < position || sumOfNext(in, mark.length - position) != mark.sum) {
          return i;
        }
        position = mark.length;
      }
    }
    return marks.size();
  }

  /** The checksum of the next bytes, however many they are; -1 if there are fewer. */
  private static long sumOfNext(InputStream in, long length) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        return -1;
      }
      sum.update(buffer, 0, read);
      left -= read;
    }
    return sum.getValue();
  }

  /**
   * Puts something else in the place of some articles.
   *
   * @param marks the ends of all articles
   * @param others the bytes of those that are replaced, by their index
   * @return the ends of all articles now
   */
  List<Mark> replace(List<Mark> marks, Map<Integer, byte[]> others) throws IOException {
    List<Mark> replaced = new ArrayList<>();
    AtomicFile.write(
        part,
        out -> {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(part), BUFFER)) {
            long before = 0;
            long now = 0;
            for (int i = 0; i < marks.size(); i++) {
              Mark mark = marks.get(i);
              byte[] other = others.get(i);
              if (other == null) {
                copy(in, mark.length - before, out);
                now += mark.length - before;
                replaced.add(new Mark(now, mark.sum));
              } else {
                in.skipNBytes(mark.length - before);
                out.write(other);
                now += other.length;
                replaced.add(new Mark(now, sum(other)));
              }
              before = mark.length;
            }
          }
        });
    return replaced;
  }

  private static void copy(InputStream in, long length, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
      out.write(buffer, 0, read);
      left -= read == 0 ? left : read; // the file was found to be long enough
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(ByteBuffer.wrap(bytes));
    return sum.getValue();
  }

  void finish() throws IOException {
    Objects.requireNonNull(channel, "not open").force(true);
    stream().close();
    AtomicFile.move(part, file);
  }

  void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(part);
  }
}
