package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JournalTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("journal");
  }

  @Test
  void keepsLinesUntilTheNextRun() throws IOException {
    write("one\ta", "two\tö");

    assertThat(read()).containsExactly("one\ta", "two\tö");
  }

  /** Whatever a disk, an editor or another program does to it. */
  @Test
  void believesNoLineFromTheFirstDamagedByteOn() throws IOException {
    write("one\ta", "two\tb", "three\tc");
    byte[] whole = Files.readAllBytes(file);
    List<String> lines = List.of("one\ta", "two\tb", "three\tc");

    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);

      int wholeLines = (int) new String(whole, 0, i, UTF_8).lines().count();
      List<String> before =
          lines.subList(0, i > 0 && whole[i - 1] != '\n' ? wholeLines - 1 : wholeLines);
      assertThat(read()).as("byte %d", i).isEqualTo(before);
    }
  }

  @Test
  void believesNoLineThatWasCutOff() throws IOException {
    write("one\ta", "two\tb");
    byte[] whole = Files.readAllBytes(file);

    for (int length = whole.length - 1; length >= 0; length--) {
      try (var out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
        out.write(whole, 0, length);
      }

      assertThat(read()).doesNotContain("two\tb").hasSizeLessThan(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\tb\n", "\n", "\0\0\0\0\n", "two", "# journal 1\n"})
  void believesNoLineThatItDidNotWrite(String foreign) throws IOException {
    write("one\ta");
    Files.writeString(file, foreign, StandardOpenOption.APPEND);

    Journal journal = new Journal(file);
    assertThat(journal.lines()).containsExactly("one\ta");
    journal.keep(1);
    journal.add("two\tb");
    journal.close();

    assertThat(read()).containsExactly("one\ta", "two\tb");
  }

  @Test
  void isOpenInOneRunOnly() throws IOException {
    Journal first = new Journal(file);
    first.add("one\ta");

    assertThatIOException()
        .isThrownBy(() -> new Journal(file))
        .withMessage("another run is writing there: wait for its end");

    first.add("two\tb");
    first.close();
    assertThat(read()).containsExactly("one\ta", "two\tb");
  }

  @Test
  void endsWithTheLinesGivenAndLeavesNothingElse() throws IOException {
    Journal journal = new Journal(file);
    journal.add("one\ta");
    journal.add("one\tb");
    journal.finish(List.of("one\tb"));

    assertThat(read()).containsExactly("one\tb");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  /** One that ends takes its file away; nobody may go on with a file that has no name. */
  @Test
  void letsNoTwoInWhileRunsBeginAndEnd() throws InterruptedException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    Runnable run =
        () -> {
          for (int i = 0; i < 300; i++) {
            try {
              Journal journal = new Journal(file);
              together.accumulateAndGet(inside.incrementAndGet(), Math::max);
              journal.add("line");
              runs.incrementAndGet();
              inside.decrementAndGet();
              journal.delete();
            } catch (IOException e) {
              Thread.onSpinWait(); // another one is
            }
          }
        };

    List<Thread> threads = List.of(new Thread(run), new Thread(run), new Thread(run));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(runs.get()).isGreaterThan(1);
    assertThat(together.get()).isEqualTo(1);
  }

  private void write(String... lines) throws IOException {
    Journal journal = new Journal(file);
    for (String line : lines) {
      journal.add(line);
    }
    journal.close();
  }

  private List<String> read() throws IOException {
    Journal journal = new Journal(file);
    try {
      return journal.lines();
    } finally {
      journal.close();
    }
  }
}
