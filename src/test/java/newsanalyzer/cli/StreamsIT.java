package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes that close, disks that are full, and lists of any file names, as a shell has them. */
@Timeout(120)
class StreamsIT {

  private static final List<String> SAMPLES =
      List.of("business", "crime", "disaster", "politics", "science", "sport");

  @TempDir private static Path cache;
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void copySamples() throws IOException {
    shell = new Shell(home, cache);
    Files.createDirectory(shell.file("news"));
    for (String sample : SAMPLES) {
      Files.copy(Path.of("samples", sample + ".txt"), shell.file("news/" + sample + ".txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "text", "markdown", "csv --table people"})
  void endsQuietlyWhenThePipeCloses(String format) throws Exception {
    Shell.Run run =
        shell.bash("{ analyze -j 2 -f " + format + " news news; echo $? > status; } | head -n 1");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
    assertThat(shell.file("status")).content().isEqualTo("0\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "text", "markdown", "csv --table people"})
  void saysOnceThatTheDiskIsFull(String format) throws Exception {
    Shell.Run run = shell.bash("analyze -f " + format + " news > /dev/full");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringCase("analyze: standard output: no space left on device\n");
  }

  /** A file system of 64 kB, where the machine lets the test mount one. */
  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl", "results/", "site/ -f html", "tables/ -f csv"})
  void goesOnWithTheVeryBytesAfterAFullDisk(String output) throws Exception {
    Path disk = Files.createDirectory(shell.file("disk"));
    Files.createDirectory(shell.file("whole"));
    assumeTrue(
        shell.bash("mount -t tmpfs -o size=64k tmpfs disk").status() == 0, "can't mount here");
    try {
      Shell.Run full = shell.bash("cd disk && analyze ../news ../news -q -o " + output);

      assertThat(full.status()).isEqualTo(1);
      assertThat(full.err()).matches("(?i)analyze: \\S+: no space left on device\n");
      assertThat(wholeFiles(disk)).allMatch(file -> file.toFile().length() > 0);

      assertThat(shell.bash("mount -o remount,size=8m disk").status()).isZero();
      Shell.Run again = shell.bash("cd disk && analyze ../news ../news -q -o " + output);
      Shell.Run unbroken = shell.bash("cd whole && analyze ../news ../news -q -o " + output);

      assertThat(again).isEqualTo(unbroken);
      assertThat(again.status()).isZero();
      assertThat(shell.bash("diff -r -x '.*' disk whole").out()).isEmpty();
    } finally {
      shell.bash("umount disk");
    }
  }

  private static List<Path> wholeFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*(\\.part|\\.journal|\\.new|\\.lock)"))
          .toList();
    }
  }

  @Test
  void takesFileNamesOfAnyKindFromFind() throws Exception {
    for (String name :
        List.of("two\nlines.txt", " blank .txt", "-o.txt", "'\"$(x)`.txt", "é*.txt")) {
      shell.write("odd/" + name, "Oslo police arrested Ann Lee on Monday.\n");
    }

    Shell.Run listed =
        shell.bash(
            "cd odd && find . -name '*.txt' -print0 | sort -z | analyze --files-from - -0 -q");
    Shell.Run given =
        shell.bash("cd odd && find . -name '*.txt' -print0 | sort -z | xargs -0 analyze -q");

    assertThat(listed.status()).isZero();
    assertThat(listed.out().lines()).hasSize(5);
    assertThat(given).isEqualTo(listed);
  }

  @Test
  void readsTheSameFromStandardInputAsFromFile() throws Exception {
    shell.write(
        "page.html",
        """
        <!DOCTYPE html><html lang="en"><head><title>Bridge reopens</title>
        <meta property="article:published_time" content="2024-05-02"></head><body><article>
        <h1>Bridge reopens</h1><p>OSLO - Mayor Ann Lee reopened the harbour bridge on Monday after
        two years of repairs that cost the city 12 million dollars.</p><p>"We are glad," she said,
        while hundreds of people crossed the bridge on foot and on bicycles.</p></article></body>
        """);
    shell.write("line.jsonl", "{\"headline\": \"Fire\", \"text\": \"Oslo had a fire.\"}\n");
    shell.bash("gzip -k page.html; cp news/crime.txt .");
    String same = "jq -cS 'del(.source.path)'";

    for (String file : List.of("page.html", "page.html.gz", "line.jsonl", "crime.txt")) {
      Shell.Run named = shell.bash("analyze " + file + " --compact | " + same);
      Shell.Run piped = shell.bash("analyze --compact < " + file + " | " + same);

      assertThat(named.out()).as(file).isNotEmpty();
      assertThat(piped).as(file).isEqualTo(named);
    }
  }

  @Test
  void leavesThePlaceToTheRunThatHasIt() throws Exception {
    Shell.Run run =
        shell.bash(
            """
            mkfifo in; analyze - -o out.jsonl < in & exec 3> in
            while ! [ -e out.jsonl.journal ]; do sleep 0.02; done
            analyze news/crime.txt -o out.jsonl; echo $?
            cat news/crime.txt >&3; exec 3>&-; wait $!; echo $?
            """);

    assertThat(run.out()).isEqualTo("1\n0\n");
    assertThat(run.err())
        .isEqualTo("analyze: out.jsonl: another run is writing there: wait for its end\n");
    assertThat(shell.file("out.jsonl")).content().hasLineCount(1);
  }
}
