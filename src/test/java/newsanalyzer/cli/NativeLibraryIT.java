package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built program where its native library can't be kept, found or loaded. */
@Timeout(120)
class NativeLibraryIT {

  private static final Path SAMPLE = Path.of("samples/crime.txt").toAbsolutePath();

  private static final String NO_LIBRARY =
      "analyze: the encoder can't run on this machine (%s):"
          + " use --engine opennlp, which needs no native library";

  @TempDir private Path folder;
  private Path temporary;
  private Path cache;
  private Path jar;

  @BeforeEach
  void makeFolders() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    cache = folder.resolve("cache");
    jar = Path.of("target/analyze").toAbsolutePath();
  }

  @Test
  void unpacksOnceIntoTheCache() throws Exception {
    Run first = run();
    List<Path> unpacked = libraries();
    List<Object> times = times(unpacked);

    Run second = run();

    assertThat(unpacked).hasSize(2);
    assertThat(times(unpacked)).isEqualTo(times);
    assertThat(second.out).isEqualTo(first.out).contains("\"Daniel Whitcomb\"");
    assertThat(first.err + second.err).isEmpty();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void runsWithoutCacheAndLeavesNothing() throws Exception {
    cache = Path.of("/dev/null"); // nothing can be made in it, even by root

    Run run = run();

    assertThat(run.err).isEmpty();
    assertThat(run.out).contains("\"Daniel Whitcomb\"");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void replacesFilesThatAreNoLibraries() throws Exception {
    run();
    for (Path library : libraries()) {
      for (long size : new long[] {0, 1000, Files.size(library)}) {
        Files.write(library, new byte[(int) size]);

        Run run = run();

        // The JVM itself has a word to say of a library without a header.
        assertThat(run.err.lines().filter(line -> line.startsWith("analyze:"))).isEmpty();
        assertThat(run.status).isZero();
      }
    }
  }

  @Test
  void doesWithoutCacheInWhichSomethingIsInTheWay() throws Exception {
    run();
    for (Path library : libraries()) {
      Files.delete(library);
      Files.createDirectories(library.resolve("folder"));
    }

    Run run = run();

    assertThat(run.err).isEmpty();
    assertThat(run.status).isZero();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void saysThatOpenNlpWorksWhereTheLibraryDoesNot() throws Exception {
    String nowhere = "-Donnxruntime.native.path=/nowhere";

    Run encoder = run(nowhere, SAMPLE.toString());
    Run openNlp = run(nowhere, "--engine=opennlp", SAMPLE.toString());
    Run withoutNames = run(nowhere, "--only=entities", SAMPLE.toString());

    assertThat(encoder.err.strip())
        .isEqualTo(
            NO_LIBRARY.formatted(
                "Native library 'onnxruntime' not found at /nowhere/libonnxruntime.so"));
    assertThat(encoder.status).isEqualTo(2);
    assertThat(encoder.out).isEmpty();
    assertThat(openNlp.err).isEmpty();
    assertThat(openNlp.out).contains("\"Daniel Whitcomb\"");
    assertThat(withoutNames.status).isZero();
  }

  @Test
  void saysThatAPlatformHasNoLibrary() throws Exception {
    assertThat(run("-Dos.arch=s390x", SAMPLE.toString()).err.strip())
        .isEqualTo(NO_LIBRARY.formatted("no library for linux-s390x"));
  }

  @Test
  void saysThatTheEncoderIsMissing() throws Exception {
    jar = Files.copy(Path.of("target/analyze.jar"), folder.resolve("damaged.jar"));
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.delete(zip.getPath("models/encoder.onnx"));
    }

    Run encoder = run();
    Run openNlp = run("-Dnothing=", "--engine=opennlp", SAMPLE.toString());

    assertThat(encoder.err.strip())
        .isEqualTo("analyze: models/encoder.onnx is missing: install the program anew");
    assertThat(encoder.status).isEqualTo(2);
    assertThat(openNlp.status).isZero();
  }

  /** Native code that is taken away while it runs would end the process with a crash. */
  @Test
  void interruptedProcessEndsWithoutCrash() throws Exception {
    run();
    String[] articles = Collections.nCopies(20, SAMPLE.toString()).toArray(String[]::new);
    for (int delay = 200; delay < 1200; delay += 60) {
      Process process = builder("-Dnothing=", articles).start();
      Thread.sleep(delay);
      process.destroy(); // SIGTERM

      assertThat(process.waitFor()).isIn(0, 143);
      assertThat(Files.readString(folder.resolve("err")))
          .matches("(analyze: 20 articles analysed, 19 repeat an earlier one\n)?");
    }
  }

  private List<Path> libraries() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".so")).sorted().toList();
    }
  }

  private static List<Object> times(List<Path> files) throws IOException {
    List<Object> times = new ArrayList<>();
    for (Path file : files) {
      times.add(Files.getLastModifiedTime(file));
    }
    return times;
  }

  private Run run() throws Exception {
    return run("-Dnothing=", SAMPLE.toString());
  }

  private Run run(String javaOption, String... arguments) throws Exception {
    int status = builder(javaOption, arguments).start().waitFor();
    return new Run(
        status, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  private ProcessBuilder builder(String javaOption, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String temporaryFolder = "-Djava.io.tmpdir=" + temporary;
    List<String> command =
        new ArrayList<>(List.of(java, temporaryFolder, javaOption, "-jar", jar.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    return builder;
  }

  /** What a run left behind. */
  private record Run(int status, String out, String err) {}
}
