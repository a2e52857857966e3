package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.Analyses;
import newsanalyzer.write.AnalysisWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutputTest {

  private static final Analysis ANALYSIS = Analyses.empty();

  @TempDir private Path folder;
  private final List<String> summaries = new ArrayList<>();

  @Test
  void mirrorsTheTreeOfTheArticles() throws IOException {
    try (FolderOutput output = output()) {
      write(output, "news/a.txt", null);
      write(output, "news/x/a.txt", null);
      write(output, "news/feed.xml", 3);
      output.finish();
    }

    assertThat(files())
        .containsExactly(".analyze.journal", "a.txt.json", "feed.xml/3.json", "x/a.txt.json");
    assertThat(summaries).containsExactly("a.txt.json", "x/a.txt.json", "feed.xml/3.json");
  }

  @Test
  void redoesOnlyWhatHasChanged() throws IOException {
    try (FolderOutput output = output()) {
      write(output, "news/a.txt", null);
      write(output, "news/b.txt", null);
      write(output, "news/c.txt", null);
    }
    Files.writeString(folder.resolve("b.txt.json"), "somebody's own");

    try (FolderOutput output = output()) {
      assertThat(output.has(new Entry("news/a.txt", null, "key"))).isTrue();
      assertThat(output.has(new Entry("news/b.txt", null, "key"))).isFalse();
      assertThat(output.has(new Entry("news/c.txt", null, "other"))).isFalse();
      output.keep(new Entry("news/a.txt", null, "key"));
      output.write(new Entry("news/b.txt", null, "key"), ANALYSIS);
      output.write(new Entry("news/c.txt", null, "other"), ANALYSIS);
      output.finish();
    }

    assertThat(folder.resolve("b.txt.json")).hasContent("result");
    assertThat(summaries).containsExactly("a.txt.json", "b.txt.json", "c.txt.json");
  }

  @Test
  void leavesNoFileForArticleThatFails() throws IOException {
    try (FolderOutput output = output()) {
      write(output, "news/a.txt", null);
    }

    try (FolderOutput output = output()) {
      Entry entry = new Entry("news/a.txt", null, "other");
      output.has(entry);
      output.lose(entry, new Failure("news/a.txt", FailureKind.NO_ARTICLE, "the file is empty"));
      output.finish();
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void leavesNoHalfFileWhereWritingFails() throws IOException {
    FolderOutput output =
        output(
            () ->
                new Results() {
                  @Override
                  public void write(Analysis analysis, OutputStream out) throws IOException {
                    out.write('h');
                    throw new IOException("No space left on device");
                  }
                });

    assertThatThrownBy(() -> write(output, "news/a.txt", null))
        .hasMessage("No space left on device");
    output.close();
    assertThat(files()).isEmpty();
  }

  /** A bug in a writer is a failure of its article, and of no other. */
  @Test
  void goesOnAfterArticleThatCannotBePrinted() throws IOException {
    Supplier<AnalysisWriter> broken =
        () ->
            new Results() {
              @Override
              public void write(Analysis analysis, OutputStream out) {
                throw new IllegalStateException("boom");
              }
            };
    try (FolderOutput output = output(broken)) {
      Entry entry = new Entry("news/a.txt", null, "key");
      output.has(entry);
      output.has(new Entry("news/b.txt", null, "key"));

      assertThatThrownBy(() -> output.write(entry, ANALYSIS)).hasMessage("boom");
      output.lose(entry, new Failure("news/a.txt", FailureKind.INTERNAL, "boom"));
      output.lose(
          new Entry("news/b.txt", null, "key"),
          new Failure("news/b.txt", FailureKind.INTERNAL, "boom"));
      output.finish();
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void remembersWhatWasNotAskedForThisTime() throws IOException {
    try (FolderOutput output = output()) {
      write(output, "news/a.txt", null);
      write(output, "news/b.txt", null);
      write(output, "news/c.txt", null);
      output.finish();
    }
    Files.delete(folder.resolve("c.txt.json"));
    try (FolderOutput output = output()) {
      assertThat(output.has(new Entry("news/a.txt", null, "key"))).isTrue();
      output.keep(new Entry("news/a.txt", null, "key"));
      output.finish();
    }

    try (FolderOutput output = output()) {
      assertThat(output.has(new Entry("news/a.txt", null, "key"))).isTrue();
      assertThat(output.has(new Entry("news/b.txt", null, "key"))).isTrue();
      assertThat(output.has(new Entry("news/c.txt", null, "key"))).isFalse();
    }
  }

  @Test
  void redoesResultThatIsAnotherOfTheSameLength() throws IOException {
    try (FolderOutput output = output()) {
      write(output, "news/a.txt", null);
      output.finish();
    }
    Files.writeString(folder.resolve("a.txt.json"), "resulT\n");

    try (FolderOutput output = output()) {
      assertThat(output.has(new Entry("news/a.txt", null, "key"))).isFalse();
    }
  }

  @Test
  void noNameLeadsOutOfTheFolderAndNoneIsTakenTwice() {
    ArticleFiles files = new ArticleFiles("", "json");

    assertThat(
            Stream.of(
                    "../../etc/passwd",
                    "/etc/passwd",
                    "C:\\news\\a.txt",
                    "a\u0007\nb|c?.txt",
                    ".hidden.txt",
                    "<stdin>",
                    "..",
                    "x".repeat(300),
                    "A.txt",
                    "a.txt")
                .map(path -> files.name(path, null)))
        .containsExactly(
            "etc/passwd.json",
            "etc/passwd-2.json",
            "C_/news/a.txt.json",
            "a__b_c_.txt.json",
            "_hidden.txt.json",
            "_stdin_.json",
            "article.json",
            "x".repeat(200) + ".json",
            "A.txt.json",
            "a.txt-2.json");
  }

  private FolderOutput output() throws IOException {
    return output(Results::new);
  }

  private FolderOutput output(Supplier<AnalysisWriter> writers) throws IOException {
    summaries.clear();
    FolderOutput.Summarizer summarizer =
        new FolderOutput.Summarizer() {
          @Override
          public String summary(Analysis analysis, String file) {
            return file;
          }

          @Override
          public void finish(Path finished, List<String> lines) {
            summaries.addAll(lines);
          }
        };
    return new FolderOutput(folder, new ArticleFiles("news", "json"), writers, summarizer, false);
  }

  private static void write(FolderOutput output, String path, @Nullable Integer item)
      throws IOException {
    Entry entry = new Entry(path, item, "key");
    assertThat(output.has(entry)).isFalse();
    output.write(entry, ANALYSIS);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static class Results implements AnalysisWriter {

    @Override
    public void write(Analysis analysis, OutputStream out) throws IOException {
      out.write("result\n".getBytes(UTF_8));
    }

    @Override
    public void write(Failure failure, OutputStream out) {}
  }
}
