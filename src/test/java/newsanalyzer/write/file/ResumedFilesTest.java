package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.Analyses;
import newsanalyzer.write.AnalysisWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that go on, whatever became of the files of the one before. */
class ResumedFilesTest {

  /** So many articles are asked for before the first of them is done. */
  private static final int WINDOW = 3;

  private static final List<String> ARTICLES = List.of("alpha", "beta", "gamma", "delta", "eps");

  private static final String WHOLE = "header\nalpha\n/beta\n/gamma\n/delta\n/eps\n";

  @TempDir private Path folder;
  private final List<String> done = new ArrayList<>();
  private String current = "";
  private long mostRemembered = Long.MAX_VALUE;

  @Test
  void redoesNothingThatIsDone() throws IOException {
    breakOffAfter(3, ARTICLES);

    finish(ARTICLES);

    assertThat(done).containsExactly("delta", "eps");
    assertThat(folder.resolve("out")).hasContent(WHOLE);
  }

  @Test
  void endsWithTheSameBytesWhateverByteOfItsFilesWasDamaged() throws IOException {
    breakOffAfter(4, ARTICLES);
    Path[] files = {folder.resolve("out.part"), folder.resolve("out.journal")};
    byte[][] whole = {Files.readAllBytes(files[0]), Files.readAllBytes(files[1])};

    for (int file = 0; file < files.length; file++) {
      for (int i = 0; i < whole[file].length; i++) {
        Files.write(files[0], whole[0]);
        Files.write(files[1], whole[1]);
        byte[] damaged = whole[file].clone();
        damaged[i] ^= 1;
        Files.write(files[file], damaged);

        finish(ARTICLES);

        assertThat(folder.resolve("out")).as("%s %d", files[file], i).hasContent(WHOLE);
      }
    }
  }

  @Test
  void endsWithTheSameBytesWhereverItsFilesWereCutOff() throws IOException {
    breakOffAfter(4, ARTICLES);
    Path[] files = {folder.resolve("out.part"), folder.resolve("out.journal")};
    byte[][] whole = {Files.readAllBytes(files[0]), Files.readAllBytes(files[1])};

    for (int part = 0; part <= whole[0].length; part += 3) {
      for (int journal = 0; journal <= whole[1].length; journal += 17) {
        Files.write(files[0], new String(whole[0], 0, part, UTF_8).getBytes(UTF_8));
        Files.write(files[1], new String(whole[1], 0, journal, UTF_8).getBytes(UTF_8));

        finish(ARTICLES);

        assertThat(folder.resolve("out")).as("%d %d", part, journal).hasContent(WHOLE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMEOUT", "INTERNAL"})
  void triesAgainWhatMayGoWellNowAndKeepsWhatFollows(FailureKind kind) throws IOException {
    breakOffAfter(4, List.of("alpha", kind + " beta", "gamma", kind + " delta", "eps"));

    finish(ARTICLES);

    assertThat(done).containsExactly("beta", "delta", "eps");
    assertThat(folder.resolve("out")).hasContent(WHOLE);
    assertThat(folder.toFile().list()).containsExactly("out");
  }

  @Test
  void putsResultsInPlaceBeforeTheyAreTooManyToRemember() throws IOException {
    breakOffAfter(5, List.of("alpha", "TIMEOUT beta", "TIMEOUT gamma", "TIMEOUT delta", "eps"));

    mostRemembered = 8;
    breakOffAfter(3, ARTICLES);
    done.clear();
    finish(ARTICLES);

    assertThat(done).containsExactly("delta");
    assertThat(folder.resolve("out")).hasContent(WHOLE);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNREADABLE", "TOO_LARGE", "NOT_TEXT", "NO_ARTICLE"})
  void keepsWhatWouldFailAgain(FailureKind kind) throws IOException {
    List<String> articles = List.of("alpha", kind + " beta", "gamma", "delta");
    breakOffAfter(3, articles);

    finish(articles);

    assertThat(done).containsExactly("delta");
    assertThat(folder.resolve("out")).hasContent("header\nalpha\n/! beta\n/gamma\n/delta\n");
  }

  @Test
  void keepsFailureThatComesAgain() throws IOException {
    List<String> articles = List.of("TIMEOUT alpha", "beta", "TIMEOUT gamma", "delta");
    breakOffAfter(3, articles);
    breakOffAfter(4, articles);
    done.clear();

    finish(articles);

    assertThat(done).containsExactly("alpha", "gamma");
    assertThat(folder.resolve("out")).hasContent("header\n! alpha\n/beta\n/! gamma\n/delta\n");
  }

  @Test
  void losesNothingIfItBreaksOffWhileItTriesAgain() throws IOException {
    List<String> articles = List.of("alpha", "TIMEOUT beta", "gamma", "delta", "eps");
    breakOffAfter(4, articles);
    breakOffAfter(2, ARTICLES);
    done.clear();

    finish(ARTICLES);

    assertThat(done).containsExactly("beta", "eps");
    assertThat(folder.resolve("out")).hasContent(WHOLE);
  }

  /** What comes second begins otherwise than what comes first. */
  @Test
  void leavesTheFirstFailureWhereItPrintsNothing() throws IOException {
    breakOffAfter(3, List.of("TIMEOUT -alpha", "beta", "gamma"));

    finish(List.of("-alpha", "beta", "gamma"));

    assertThat(done).isEmpty();
    assertThat(folder.resolve("out")).hasContent("header\nbeta\n/gamma\n");
  }

  @Test
  void leavesNothingInAnyFileOfAnArticleThatCannotBePrinted() throws IOException {
    FilesOutput.WriterMaker broken =
        isContinued ->
            new Articles(isContinued) {
              @Override
              public void write(Analysis analysis, OutputStream out) {
                if (current.equals("beta")) {
                  throw new IllegalStateException("boom");
                }
              }
            };
    try (FilesOutput output =
        new FilesOutput(
            List.of(folder.resolve("out"), folder.resolve("other")),
            List.of(Articles::new, broken),
            false)) {
      for (String article : List.of("alpha", "beta", "gamma")) {
        current = article;
        output.has(entry(article));
        if (article.equals("beta")) {
          assertThatThrownBy(() -> output.write(entry(article), Analyses.empty()))
              .hasMessage("boom");
          output.lose(entry(article), failure(FailureKind.INTERNAL));
        } else {
          output.write(entry(article), Analyses.empty());
        }
      }
      output.finish();
    }

    assertThat(folder.resolve("out")).hasContent("header\nalpha\n/! beta\n/gamma\n");
  }

  private void breakOffAfter(int count, List<String> articles) throws IOException {
    try (FilesOutput output = output()) {
      run(output, articles, count);
    }
  }

  private void finish(List<String> articles) throws IOException {
    done.clear();
    try (FilesOutput output = output()) {
      run(output, articles, articles.size());
      output.finish();
    }
  }

  private FilesOutput output() throws IOException {
    return new FilesOutput(
        List.of(folder.resolve("out")), List.of(Articles::new), false, mostRemembered);
  }

  /** Asks for articles ahead, as a batch does, and hands them on in order. */
  private void run(FilesOutput output, List<String> articles, int count) throws IOException {
    Queue<String> asked = new ArrayDeque<>();
    Queue<Boolean> had = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i < count; i++) {
      for (; next < articles.size() && next < i + WINDOW; next++) {
        asked.add(articles.get(next));
        had.add(output.has(entry(articles.get(next))));
      }
      hand(output, asked.remove(), had.remove());
    }
  }

  private void hand(FilesOutput output, String article, boolean isKept) throws IOException {
    current = article.substring(article.indexOf(' ') + 1);
    if (isKept) {
      output.keep(entry(article));
      return;
    }
    done.add(current.replace("-", ""));
    if (article.contains(" ")) {
      FailureKind kind = FailureKind.valueOf(article.substring(0, article.indexOf(' ')));
      output.lose(entry(article), failure(kind));
    } else {
      output.write(entry(article), Analyses.empty());
    }
  }

  private Failure failure(FailureKind kind) {
    return new Failure(current, kind, "why");
  }

  private static Entry entry(String article) {
    String name = article.substring(article.indexOf(' ') + 1);
    return new Entry(name, null, name);
  }

  /** A header, and a slash between articles; failures of those with a dash print nothing. */
  private class Articles implements AnalysisWriter {

    private boolean isContinued;

    Articles(boolean isContinued) {
      this.isContinued = isContinued;
    }

    @Override
    public void write(Analysis analysis, OutputStream out) throws IOException {
      print(current, out);
    }

    @Override
    public void write(Failure failure, OutputStream out) throws IOException {
      if (!current.startsWith("-")) {
        print("! " + current, out);
      }
    }

    private void print(String line, OutputStream out) throws IOException {
      out.write(((isContinued ? "/" : "header\n") + line + "\n").getBytes(UTF_8));
      isContinued = true;
    }
  }
}
