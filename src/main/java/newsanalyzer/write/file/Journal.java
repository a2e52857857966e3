package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines, one for each article that is done, written after its result. Each line ends with
 * its checksum: one that a kill cut off, that was damaged, or that an older version wrote ends what
 * counts. While it is open no other run can open it, so that two never write to one place; when a
 * process dies, the system lets go of it. Used by a single thread.
 */
final class Journal {

  /** So improbable it is that another file has the length looked for. */
  private static final int MOST_PROBED = 1 << 16;

  private final Path file;
  private final Held held;

  /** Where each line ends that was read, in bytes. */
  private final List<Long> ends = new ArrayList<>();

  /**
   * An open file and what keeps others out of it, which would be garbage if nobody knew it; null
   * where the file system has no locks.
   */
  private record Held(FileChannel channel, @Nullable FileLock lock) {}

  /**
   * Opens the journal.
   *
   * @throws IOException if it can't be opened, or another run has it open; the message says so
   */
  Journal(Path file) throws IOException {
    this.file = file;
    Held taken = null;
    while (taken == null) {
      taken = take(file);
    }
    held = taken;
  }

  /** The file, locked; null if another run ended at this moment, and has taken it away. */
  private static @Nullable Held take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = lock(channel);
      if (isAt(file, channel)) {
        return new Held(channel, lock);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  /**
   * Whether the open file still has its name: its length, made a random one for a moment, is that
   * of the file of this name. The system's numbers of files can't tell, as they are given anew at
   * once, and opening the file a second time would give up the lock.
   */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    long length = channel.size();
    long longer = length + 1 + ThreadLocalRandom.current().nextInt(MOST_PROBED);
    try {
      channel.write(ByteBuffer.allocate(1), longer - 1);
      return Files.size(file) == longer;
    } catch (NoSuchFileException e) {
      return false;
    } finally {
      channel.truncate(length);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null; // held by this very process
    } catch (IOException e) {
      return null;
    }
    if (lock == null) {
      throw new IOException("another run is writing there: wait for its end");
    }
    return lock;
  }

  /** Reads the lines of the earlier run; empty if there was none. To be called once. */
  List<String> lines() throws IOException {
    byte[] bytes = Channels.newInputStream(held.channel).readAllBytes(); // the channel stays open
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        String line = checked(new String(bytes, start, i - start, UTF_8));
        if (line == null) {
          break;
        }
        lines.add(line);
        start = i + 1;
        ends.add((long) start);
      }
    }
    return lines;
  }

  /** Cuts off all but the first {@code count} of the lines that were read, and goes on there. */
  void keep(int count) throws IOException {
    long length = count == 0 ? 0 : ends.get(count - 1);
    held.channel.truncate(length).position(length);
  }

  void add(String line) throws IOException {
    write(held.channel, List.of(line));
  }

  /** Begins anew with these lines. */
  void restart(List<String> lines) throws IOException {
    keep(0);
    write(held.channel, lines);
  }

  /** Ends with these lines instead of all that were written. */
  void finish(List<String> last) throws IOException {
    if (last.isEmpty()) {
      delete();
      return;
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel out =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        write(out, last);
      }
      try {
        AtomicFile.move(beside, file); // before the lock goes, so that nobody takes the old one
      } catch (FileSystemException e) {
        held.channel.close(); // Windows moves nothing over a file that is open
        AtomicFile.move(beside, file);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
    held.channel.close();
  }

  private static void write(FileChannel out, List<String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append('\t').append(sum(line)).append('\n');
    }
    ByteBuffer bytes = UTF_8.encode(text.toString());
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /** What was written with {@link #write}; null if it wasn't. */
  private static @Nullable String checked(String written) {
    int tab = written.lastIndexOf('\t');
    return tab >= 0 && written.substring(tab + 1).equals(sum(written.substring(0, tab)))
        ? written.substring(0, tab)
        : null;
  }

  private static String sum(String line) {
    CRC32C sum = new CRC32C();
    sum.update(line.getBytes(UTF_8));
    return Long.toHexString(sum.getValue());
  }

  /** Lets go of it. A journal without a line isn't left behind. */
  void close() throws IOException {
    if (held.channel.isOpen() && held.channel.size() == 0) {
      delete();
    }
    held.channel.close();
  }

  /** Takes the file away, and lets go of it only then. */
  void delete() throws IOException {
    if (held.channel.isOpen()) {
      Files.deleteIfExists(file);
    }
    held.channel.close();
  }
}
