package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and its like, at any moment of a run. */
@Timeout(180)
class InterruptionIT {

  private static final int ARTICLES = 60;

  /** A signal that whoever started the tests ignores would be ignored here, too. */
  private static final String ANALYZE = "exec env --default-signal=INT,TERM,HUP analyze ";

  @TempDir private static Path cache;
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeArticles() throws IOException {
    shell = new Shell(home, cache);
    String text = Files.readString(Path.of("samples/crime.txt"));
    for (int i = 0; i < ARTICLES; i++) {
      shell.write("news/%02d.txt".formatted(i), "Report %d\n\n%s".formatted(i, text));
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void leavesWholeLinesOnStandardOutput(String signal, int status) throws Exception {
    Shell.Run run = interrupted("news -j 2 > out.jsonl", signal, "out.jsonl");

    assertThat(run.out()).isEqualTo(status + "\n");
    assertThat(shell.file("out.jsonl")).content().endsWith("}\n");
    assertThat(lines("out.jsonl")).isBetween(1, ARTICLES - 1);
    assertThat(shell.bash("jq -e .source out.jsonl").status()).isZero();
  }

  @Test
  void goesOnWhereItWasInterrupted() throws Exception {
    Shell.Run run = interrupted("news -j 2 -o out.jsonl", "INT", "out.jsonl.part");
    assertThat(run.out()).isEqualTo("130\n");
    assertThat(run.err())
        .matches(
            "analyze: out\\.jsonl: interrupted, \\d+ articles? analysed.*;"
                + " the same command goes on from there\n");
    assertThat(shell.file("out.jsonl")).doesNotExist();

    Shell.Run again = shell.bash("analyze news -j 2 -o out.jsonl && analyze news -q > whole.jsonl");

    assertThat(again.status()).isZero();
    assertThat(again.err()).contains(" done before");
    assertThat(shell.file("out.jsonl")).hasSameBinaryContentAs(shell.file("whole.jsonl"));
  }

  @Test
  void leavesNoHalfFileInAFolder() throws Exception {
    interrupted("news -j 2 -o out/", "INT", "out/05.txt.json");

    assertThat(shell.bash("jq -e .source out/*.json").status()).isZero();
    assertThat(shell.bash("find out -name '*.part' -o -name '*.tmp'").out()).isEmpty();
  }

  /** Starts a run, and sends the signal as soon as {@code file} has something in it. */
  private Shell.Run interrupted(String arguments, String signal, String file)
      throws IOException, InterruptedException {
    shell.bash("analyze --version"); // so that the archive of classes is there
    return shell.bash(
        "(%s%s) & run=$!; while kill -0 $run && ! [ -s %s ]; do sleep 0.02; done; kill -%s $run; wait $run; echo $?"
            .formatted(ANALYZE, arguments, file, signal));
  }

  private int lines(String file) throws IOException {
    return Files.readAllLines(shell.file(file)).size();
  }
}
