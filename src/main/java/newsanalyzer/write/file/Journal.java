package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines, one for each article that is done, written after its result. A line that a kill
 * cut off counts for nothing. Used by a single thread.
 */
final class Journal {

  private final Path file;
  private @Nullable OutputStream out;

  Journal(Path file) {
    this.file = file;
  }

  /** The whole lines of the earlier run; empty if there was none. */
  List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** Begins anew with the lines given. */
  void start(List<String> lines) throws IOException {
    close();
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, text.toString().getBytes(UTF_8));
    AtomicFile.move(beside, file);
    out = Files.newOutputStream(file, StandardOpenOption.APPEND);
  }

  void add(String line) throws IOException {
    if (out == null) {
      throw new IllegalStateException("not started");
    }
    out.write((line + '\n').getBytes(UTF_8)); // at once, so that lines are whole or cut off
  }

  void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }
}
