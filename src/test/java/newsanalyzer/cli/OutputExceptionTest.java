package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsanalyzer.write.file.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputExceptionTest {

  @TempDir private Path folder;

  @Test
  void saysThatFileIsWhereFolderHasToBe() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mine");

    IOException e = thrownBy(() -> AtomicFile.write(file.resolve("b.json"), out -> {}));

    assertThat(new OutputException("results", e))
        .hasMessage("results: a file is where a folder has to be");
  }

  @Test
  void saysThatFolderIsMissing() {
    Path none = folder.resolve("none/a.txt");

    assertThat(new OutputException("a.txt", thrownBy(() -> Files.newOutputStream(none).close())))
        .hasMessage("a.txt: no such folder");
  }

  @Test
  void saysWhatJavaHasInParentheses() {
    String none = folder.resolve("no (such) folder/a.txt").toString();

    IOException e = thrownBy(() -> new FileOutputStream(none).close());

    assertThat(e).isInstanceOf(FileNotFoundException.class);
    assertThat(new OutputException("a.txt", e)).hasMessage("a.txt: No such file or directory");
  }

  @Test
  void saysThatWritingIsForbidden() {
    assertThat(new OutputException("results", new AccessDeniedException("results/a.json")))
        .hasMessage("results: permission denied");
  }

  @Test
  void knowsClosedPipeByWhatTheSystemSays() {
    assertThat(new OutputException("standard output", new IOException("Broken pipe")))
        .matches(OutputException::isClosedPipe);
    assertThat(new OutputException("out", new IOException("The pipe is being closed")))
        .matches(OutputException::isClosedPipe);
  }

  @Test
  void takesNoFileOfThatNameForAPipe() throws IOException {
    Path file = Files.writeString(folder.resolve("pipe"), "mine");
    IOException e = thrownBy(() -> AtomicFile.write(file.resolve("b.json"), out -> {}));

    assertThat(new OutputException("results", e)).matches(failed -> !failed.isClosedPipe());
  }

  @Test
  void leavesNoHalfFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");

    IOException e =
        thrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('h');
                      full(out);
                    }));

    assertThat(new OutputException("a.json", e)).hasMessage("a.json: No space left on device");
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void full(OutputStream out) throws IOException {
    out.flush();
    throw new IOException("No space left on device");
  }

  /** Does something that fails. */
  @FunctionalInterface
  private interface Failing {
    void run() throws IOException;
  }

  private static IOException thrownBy(Failing failing) {
    try {
      failing.run();
    } catch (IOException e) {
      return e;
    }
    throw new AssertionError("nothing was thrown");
  }
}
