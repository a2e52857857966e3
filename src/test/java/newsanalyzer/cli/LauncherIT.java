package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code target/analyze} as a user starts it: the launcher, the archive of classes, the streams.
 */
@Timeout(120)
class LauncherIT {

  private static final Path ANALYZE = Shell.ANALYZE;
  private static final Path SAMPLE = Path.of("samples/crime.txt").toAbsolutePath();

  /** Shared by all tests, so that only the first makes an archive. */
  @TempDir private static Path cache;

  @TempDir private Path home;
  private Shell shell;
  private Path folder;

  @BeforeEach
  void openShell() throws IOException {
    shell = new Shell(home, cache);
    folder = shell.folder();
  }

  @Test
  void startsFromAnyFolderThroughLinkAndFromPathWithSpaces() throws Exception {
    Path copy = Files.copy(ANALYZE, Files.createDirectory(folder.resolve("a b")).resolve("c d"));
    Path link = Files.createSymbolicLink(folder.resolve("analyze"), copy);

    Shell.Run run = shell.run(link.toString(), SAMPLE.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"Daniel Whitcomb\"");
  }

  @Test
  void printsWhatTheReadmeShows() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/jq")), "jq is not on this machine");
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```console\n$ ") + "```console\n$ ".length();
    int output = readme.indexOf('\n', start) + 1;
    String command =
        readme
            .substring(start, output)
            .replace("analyze ", "'" + ANALYZE + "' ")
            .replace("samples/", SAMPLE.getParent() + "/");

    Shell.Run run = shell.run("/bin/sh", "-c", command);

    assertThat(run.err()).isEmpty();
    assertThat(withoutEstimates(run.out()))
        .isEqualTo(withoutEstimates(readme.substring(output, readme.indexOf("```", output))));
  }

  private static String withoutEstimates(String json) {
    return json.replaceAll("(\"(confidence|salience)\": ?)[0-9.]+", "$1~");
  }

  @Test
  void printsTheSameWithAndWithoutArchive() throws Exception {
    Shell.Run with = shell.run(ANALYZE.toString(), SAMPLE.toString());
    shell.set("XDG_CACHE_HOME", "/dev/null"); // nothing can be made in it, even by root

    Shell.Run without = shell.run(ANALYZE.toString(), SAMPLE.toString());

    assertThat(with.out()).isNotEmpty().isEqualTo(without.out());
    assertThat(without.err()).isEmpty();
    assertThat(archives(cache)).isNotEmpty();
  }

  @Test
  void survivesDamagedAndEmptyArchives() throws Exception {
    Shell.Run first = shell.run(ANALYZE.toString(), SAMPLE.toString());
    Path own = folder.resolve("cache");
    shell.set("XDG_CACHE_HOME", own.toString());
    shell.run(ANALYZE.toString(), SAMPLE.toString());
    byte[] whole = Files.readAllBytes(archives(own).get(0));
    for (byte[] damage :
        List.of(
            new byte[0], "no archive".getBytes(UTF_8), Arrays.copyOf(whole, whole.length / 2))) {
      for (Path archive : archives(own)) {
        Files.delete(archive);
        Files.write(archive, damage);
      }

      Shell.Run run = shell.run(ANALYZE.toString(), SAMPLE.toString());

      assertThat(run.out()).isEqualTo(first.out());
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void worksWithoutHome() throws Exception {
    shell.unset("XDG_CACHE_HOME");
    shell.unset("HOME");

    Shell.Run run = shell.run(ANALYZE.toString(), "--version");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("analyze ");
  }

  @Test
  void saysWhichJavaItNeeds() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("old/bin"));
    Path java = bin.resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    shell.set("JAVA_HOME", folder.resolve("old").toString());

    Shell.Run run = shell.run(ANALYZE.toString(), SAMPLE.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("needs Java 17 or newer").contains("is Java 11");
  }

  @Test
  void failsOnHelpThatCannotBeWritten() throws Exception {
    Shell.Run run = sh("'%2$s' --help > /dev/full");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("sh"), Path.of("/bin/sh"));
    shell.set("PATH", bin.toString());

    Shell.Run run = shell.run("/bin/sh", ANALYZE.toString(), SAMPLE.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("no Java found");
  }

  @Test
  void endsQuietlyWhenThePipeCloses() throws Exception {
    Shell.Run run =
        sh("for i in $(seq 40); do echo '%s'; done | xargs '%s' -j 2 | head -n 1 | wc -l");

    assertThat(run.out().strip()).isEqualTo("1");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void takesClosedStandardInputForEmpty() throws Exception {
    Shell.Run run = sh("'%2$s' <&-");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("analyze: <stdin>: the file is empty\n");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    Shell.Run run = sh("'%2$s' '%1$s' > /dev/full");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).containsIgnoringCase("standard output: no space left on device");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void leavesNothingInTheTemporaryFolder() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    shell.set("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);

    shell.run(ANALYZE.toString(), SAMPLE.toString());

    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  /** As under cron, or in a container. */
  @Test
  void readsFilesWithAnyNameInTheCLocale() throws Exception {
    Path article = Files.copy(SAMPLE, folder.resolve("zoë’s.txt"));
    shell.set("LC_ALL", "C");

    Shell.Run run = shell.run(ANALYZE.toString(), "--compact", "--headline", "Zoë", "zoë’s.txt");

    assertThat(article).exists();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"path\":\"zoë’s.txt\"", "\"headline\":\"Zoë\"");
  }

  /** Long command lines come from globs over whole folders. */
  @Test
  void takesCommandLineOfHundredKilobytes() throws Exception {
    List<String> command = new ArrayList<>(List.of(ANALYZE.toString(), SAMPLE.toString()));
    command.addAll(Collections.nCopies(2000, "/nowhere/" + "x".repeat(41)));

    Shell.Run run = shell.run(command.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2001);
  }

  private Shell.Run sh(String script) throws Exception {
    return shell.run("/bin/sh", "-c", script.formatted(SAMPLE, ANALYZE));
  }

  private static List<Path> archives(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }
}
