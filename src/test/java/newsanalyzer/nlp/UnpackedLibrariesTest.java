package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the smaller of the two libraries, for the platform that names it as this one does. */
@Timeout(60)
class UnpackedLibrariesTest {

  private static final String NAME = "onnxruntime4j_jni";
  private static final String FILE = System.mapLibraryName(NAME);

  @TempDir private Path temporary;
  private Path folder;
  private UnpackedLibraries libraries;
  private long length;

  @BeforeEach
  void unpackOnce() throws IOException {
    folder = temporary.resolve("new/folder");
    libraries = new UnpackedLibraries(platform(), NAME);
    libraries.unpack(folder, false);
    length = Files.size(folder.resolve(FILE));
  }

  @Test
  void unpacksWholeFilesAndNothingElse() throws IOException {
    assertThat(length).isGreaterThan(10_000);
    assertThat(names()).containsExactly(FILE);
  }

  @Test
  void leavesWholeFileAsItIs() throws IOException {
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(folder.resolve(FILE), old);

    libraries.unpack(folder, false);

    assertThat(Files.getLastModifiedTime(folder.resolve(FILE))).isEqualTo(old);
  }

  @Test
  void replacesFileThatWasCutShortOrIsAnother() throws IOException {
    for (int size : new int[] {0, 100, (int) length + 1}) {
      Files.write(folder.resolve(FILE), new byte[size]);

      libraries.unpack(folder, false);

      assertThat(folder.resolve(FILE)).hasSize(length);
    }
  }

  @Test
  void replacesFileOfTheRightSizeWhenAskedTo() throws IOException {
    Files.write(folder.resolve(FILE), new byte[(int) length]);

    libraries.unpack(folder, true);

    assertThat(Files.readAllBytes(folder.resolve(FILE))).startsWith(0x7F, 'E', 'L', 'F');
  }

  @Test
  void leavesTheRightContentAlsoWhenAskedToReplaceIt() throws IOException {
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(folder.resolve(FILE), old);

    libraries.unpack(folder, true);

    assertThat(Files.getLastModifiedTime(folder.resolve(FILE))).isEqualTo(old);
  }

  @Test
  void clearsAwayWhatKilledProcessesLeft() throws IOException {
    Path old = Files.createFile(folder.resolve("a.part"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path current = Files.createFile(folder.resolve("b.part"));
    Files.delete(folder.resolve(FILE));

    libraries.unpack(folder, false);

    assertThat(old).doesNotExist();
    assertThat(current).exists();
  }

  @Test
  void failsWhereAFolderIsInTheWay() throws IOException {
    Files.delete(folder.resolve(FILE));
    Files.createDirectories(folder.resolve(FILE).resolve("something"));

    assertThatIOException().isThrownBy(() -> libraries.unpack(folder, false));
    assertThat(names()).containsExactly(FILE);
  }

  @Test
  void manyMayUnpackAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        Path shared = temporary.resolve("shared" + round);
        Callable<Long> work =
            () -> {
              libraries.unpack(shared, false);
              return Files.size(shared.resolve(FILE));
            };
        for (Future<Long> size : threads.invokeAll(Collections.nCopies(4, work))) {
          assertThat(size.get()).isEqualTo(length);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void deletesFolderWithAllThatIsInIt() {
    libraries.delete(folder);

    assertThat(folder).doesNotExist();
  }

  @Test
  void saysThatAPlatformHasNone() {
    assertThatIOException()
        .isThrownBy(() -> new UnpackedLibraries("linux-s390x", NAME))
        .withMessage("no library for linux-s390x");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Those of Linux, on macOS and Windows skipped. */
  private static String platform() {
    org.junit.jupiter.api.Assumptions.assumeTrue(FILE.endsWith(".so"), "needs Linux");
    return "linux-x64";
  }
}
