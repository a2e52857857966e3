package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of lines, one for each article that is done, written after its result. A line that a kill
 * cut off counts for nothing. While it is open no other run can open it, so that two never write to
 * one place; when a process dies, the system lets go of it. Used by a single thread.
 */
final class Journal {

  private final Path file;
  private final FileChannel channel;

  /** Where each line ends that was read, in bytes. */
  private final List<Long> ends = new ArrayList<>();

  /**
   * Opens the journal.
   *
   * @throws IOException if it can't be opened, or another run has it open; the message says so
   */
  Journal(Path file) throws IOException {
    this.file = file;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false; // by this very process
    } catch (IOException e) {
      locked = true; // a file system without locks
    }
    if (!locked) {
      throw new IOException("another run is writing there: wait for its end");
    }
  }

  /** Reads the whole lines of the earlier run; empty if there was none. To be called once. */
  List<String> lines() throws IOException {
    byte[] bytes = Channels.newInputStream(channel).readAllBytes(); // the channel stays open
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(new String(bytes, start, i - start, UTF_8));
        start = i + 1;
        ends.add((long) start);
      }
    }
    return lines;
  }

  /** Cuts off all but the first {@code count} of the lines that were read, and goes on there. */
  void keep(int count) throws IOException {
    long length = count == 0 ? 0 : ends.get(count - 1);
    channel.truncate(length).position(length);
  }

  void add(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Ends with these lines instead of all that were written. */
  void finish(List<String> last) throws IOException {
    if (last.isEmpty()) {
      delete();
      return;
    }
    channel.close();
    AtomicFile.write(
        file,
        out -> {
          for (String line : last) {
            out.write((line + '\n').getBytes(UTF_8));
          }
        });
  }

  /** Lets go of it. A journal without a line isn't left behind. */
  void close() throws IOException {
    boolean isEmpty = channel.isOpen() && channel.size() == 0;
    channel.close();
    if (isEmpty) {
      Files.deleteIfExists(file);
    }
  }

  void delete() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
