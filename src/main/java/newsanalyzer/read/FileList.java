package newsanalyzer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads lists of files to be read, such as {@code find} prints. Holds no state. */
public final class FileList {

  private FileList() {}

  /**
   * The names in a list; empty lines are none.
   *
   * @param list the file with the list, or {@link Inputs#STDIN}
   * @param nul whether names end with NUL instead of a line's end
   * @throws IOException if the list can't be read; the message says which and why
   */
  public static List<String> read(String list, InputStream stdin, boolean nul) throws IOException {
    String text = new String(bytes(list, stdin), UTF_8);
    Stream<String> names = nul ? Stream.of(text.split("\0", -1)) : text.lines();
    return names.filter(name -> !name.isEmpty()).toList();
  }

  private static byte[] bytes(String list, InputStream stdin) throws IOException {
    if (list.equals(Inputs.STDIN)) {
      return stdin.readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(list));
    } catch (IOException e) {
      throw new IOException("--files-from " + list + ": " + Inputs.reason(e), e);
    } catch (InvalidPathException e) {
      throw new IOException("--files-from " + list + ": not a file name", e);
    }
  }
}
