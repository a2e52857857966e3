package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.Analyses;
import newsanalyzer.write.AnalysisWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOutputTest {

  private static final Analysis ANALYSIS = Analyses.empty();

  @TempDir private Path folder;

  @Test
  void fileAppearsWhenItIsWhole() throws IOException {
    Path file = folder.resolve("new/out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");

      assertThat(file).doesNotExist();

      write(output, "b");
      output.finish();
    }

    assertThat(file).hasContent("header\n1\n2\n");
    assertThat(names(folder.resolve("new"))).containsExactly("out.txt");
  }

  @Test
  void goesOnWhereAnEarlierRunBrokeOff() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
      lose(output, "b");
    }

    List<String> kept = new ArrayList<>();
    try (FilesOutput output = output(file)) {
      for (String key : List.of("a", "b")) {
        assertThat(output.has(entry(key))).isTrue();
        kept.add(String.valueOf(output.keep(entry(key))));
      }
      write(output, "c");
      output.finish();
    }

    assertThat(file).hasContent("header\n1\nlost b\n1\n");
    assertThat(kept).first().isEqualTo("null");
    assertThat(kept).last().asString().contains("UNREADABLE", "no such file");
  }

  @Test
  void redoesAllAfterTheFirstArticleThatIsAnother() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
      write(output, "b");
      write(output, "c");
    }

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isTrue();
      output.keep(entry("a"));
      write(output, "x");
      write(output, "c");
      output.finish();
    }

    assertThat(file).hasContent("header\n1\n1\n2\n");
  }

  @Test
  void cutsOffWhatTheJournalDoesNotKnowOf() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
    }
    Files.writeString(folder.resolve("out.txt.part"), "half a li", StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("out.txt.journal"), "b\t\t\t12", StandardOpenOption.APPEND);

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isTrue();
      output.keep(entry("a"));
      write(output, "b");
      output.finish();
    }

    assertThat(file).hasContent("header\n1\n1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"header\n1\n7\n3\n", "header\n1\n", "header\n1\n22\n3\n", "header\n1\n2"})
  void redoesWhatWasEditedMeanwhileAndAllAfterIt(String edited) throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
      write(output, "b");
      write(output, "c");
    }
    Files.writeString(folder.resolve("out.txt.part"), edited);

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isTrue();
      output.keep(entry("a"));
      write(output, "b");
      write(output, "c");
      output.finish();
    }

    assertThat(file).hasContent("header\n1\n1\n2\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not ours\n",
        "b\t\t\t11\n",
        "b\tNO_KIND\t\t11:0\n",
        "\0\0\0\0\n",
        "b\t\t\t-3:zz\n"
      })
  void trustsNoLineOfTheJournalThatIsNotItsOwn(String line) throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
    }
    Files.writeString(folder.resolve("out.txt.journal"), line, StandardOpenOption.APPEND);

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isTrue();
      output.keep(entry("a"));
      write(output, "b");
    }

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isTrue();
      assertThat(output.has(entry("b"))).isTrue();
    }
  }

  @Test
  void leavesTheFilesToTheRunThatWasFirst() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");

      assertThatIOException()
          .isThrownBy(() -> output(file))
          .withMessage("another run is writing there: wait for its end");

      write(output, "b");
      output.finish();
    }
    assertThat(file).hasContent("header\n1\n2\n");
  }

  @Test
  void trustsNoJournalWithoutItsFile() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
    }
    Files.delete(folder.resolve("out.txt.part"));

    try (FilesOutput output = output(file)) {
      assertThat(output.has(entry("a"))).isFalse();
    }
  }

  @Test
  void forgetsTheEarlierRunIfForced() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FilesOutput output = output(file)) {
      write(output, "a");
    }

    try (FilesOutput output = new FilesOutput(List.of(file), List.of(Lines::new), true)) {
      assertThat(output.has(entry("a"))).isFalse();
    }
  }

  @Test
  void leavesNothingBehindIfNothingWasWritten() throws IOException {
    try (FilesOutput output = output(folder.resolve("out.txt"))) {
      output.has(entry("a"));
    }

    assertThat(names(folder)).isEmpty();
  }

  @Test
  void keepsTheOldFileUntilTheNewOneIsWhole() throws IOException {
    Path file = folder.resolve("out.txt");
    Files.writeString(file, "old\n");

    FilesOutput output =
        new FilesOutput(
            List.of(file),
            List.of(
                isContinued ->
                    new Lines(isContinued) {
                      @Override
                      public void write(Analysis analysis, OutputStream out) throws IOException {
                        throw new IOException("No space left on device");
                      }
                    }),
            false);

    assertThatThrownBy(() -> write(output, "a")).hasMessage("No space left on device");
    output.close();
    assertThat(file).hasContent("old\n");
    assertThat(names(folder)).containsExactly("out.txt");
  }

  private static FilesOutput output(Path file) throws IOException {
    return new FilesOutput(List.of(file), List.of(Lines::new), false);
  }

  private static void write(FilesOutput output, String key) throws IOException {
    assertThat(output.has(entry(key))).isFalse();
    output.write(entry(key), ANALYSIS);
  }

  private static void lose(FilesOutput output, String key) throws IOException {
    assertThat(output.has(entry(key))).isFalse();
    output.lose(entry(key), new Failure(key, FailureKind.UNREADABLE, "no such file"));
  }

  private static Entry entry(String key) {
    return new Entry(key + ".txt", null, key);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A header, then lines with their numbers since the file was opened. */
  private static class Lines implements AnalysisWriter {

    private boolean hasHeader;
    private int number;

    Lines(boolean hasHeader) {
      this.hasHeader = hasHeader;
    }

    @Override
    public void write(Analysis analysis, OutputStream out) throws IOException {
      number++;
      print(number + "\n", out);
    }

    @Override
    public void write(Failure failure, OutputStream out) throws IOException {
      print("lost " + failure.path() + "\n", out);
    }

    private void print(String line, OutputStream out) throws IOException {
      out.write(((hasHeader ? "" : "header\n") + line).getBytes(UTF_8));
      hasHeader = true;
    }
  }
}
