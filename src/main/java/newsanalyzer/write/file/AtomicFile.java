package newsanalyzer.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all: written beside their place, then moved. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {

    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; its folder is made if it is missing. What was there stays until the new one is
   * whole.
   *
   * @throws IOException if it can't be written; nothing is left behind then
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      move(beside, file);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
