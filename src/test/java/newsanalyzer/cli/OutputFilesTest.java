package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code -o} writes to, and what it leaves alone. */
class OutputFilesTest {

  private static final String ARTICLE = "Oslo police arrested Ann Lee on Monday.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"news", "news/", "news/../news", "link", "news/a.txt", "news/b.txt news/a.txt"})
  void refusesToWriteOverWhatIsRead(String inputs) throws IOException {
    write("news/a.txt", ARTICLE);
    write("news/b.txt", ARTICLE);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("news"));
    String output = inputs.contains("a.txt") ? "news/a.txt" : "news/";

    Program run = run(inputs + " -f jsonl -o " + output);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(output + " is what is read: give another place");
    assertThat(names("news")).containsExactly("a.txt", "b.txt");
    assertThat(folder.resolve("news/a.txt")).hasContent(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"news, news/out.txt", "news, news/results/", ". , out.txt", "., results/"})
  void neverReadsItsOwnResults(String input, String output) throws IOException {
    write("news/a.txt", ARTICLE);
    write("news/b.txt", ARTICLE);
    String command = "-q --include=* " + input + " -f text -o " + output;
    run(command);
    List<String> once = names("");

    Program again = run(command + " --force");

    assertThat(again.status()).isZero();
    assertThat(names("")).isEqualTo(once);
  }

  /** As a shell's {@code news/*} does, after a run that broke off. */
  @Test
  void leavesOutWhatARunKeepsBesideItsResultsAlsoIfItIsNamed() throws IOException {
    write("news/a.txt", ARTICLE);
    write("news/out.txt.part", "half");
    write("news/out.txt.journal", "half");

    Program run =
        run("-q news/a.txt news/out.txt.journal news/out.txt.part -f text -o news/out.txt");

    assertThat(run.err()).isEmpty();
    assertThat(names("news")).containsExactly("a.txt", "out.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt a.txt.json, out/, ''",
    "people.csv -f csv --table people,., people.csv",
    "events.csv -f csv --table people,., ''"
  })
  void refusesToPutResultsInThePlaceOfWhatIsRead(String inputs, String output, String endangered)
      throws IOException {
    for (String name : List.of("a.txt", "a.txt.json", "people.csv", "events.csv")) {
      write(name, ARTICLE);
    }

    Program run = run(inputs.replace("--table people", "--table=people") + " -q -o " + output);

    if (endangered.isEmpty()) {
      assertThat(run.status()).isNotEqualTo(2);
    } else {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(endangered + ", which is read: give a folder of its own");
      assertThat(folder.resolve(endangered)).hasContent(ARTICLE);
    }
  }

  @Test
  void takesAMinusForStandardOutput() throws IOException {
    write("a.txt", ARTICLE);

    Program run = run("a.txt -o -");

    assertThat(run.out()).isEqualTo(run("a.txt").out()).contains("Ann Lee");
    assertThat(names("")).containsExactly("a.txt");
  }

  @Test
  void saysThatAFileIsWhereAFolderHasToBe() throws IOException {
    write("a.txt", ARTICLE);
    write("b.txt", ARTICLE);

    Program run = run("a.txt -o b.txt/c.json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).endsWith("c.json: a file is where a folder has to be\n");
    assertThat(folder.resolve("b.txt")).hasContent(ARTICLE);
  }

  @Test
  void triesAgainAtTheArticleThatEndedARunFast() throws IOException {
    write("news/a.txt", ARTICLE);
    write("news/b.txt", "");
    write("news/c.txt", ARTICLE);
    Program first = run("news --fail-fast --no-duplicates -o out.jsonl");
    write("news/b.txt", ARTICLE);

    Program second = run("news --fail-fast --no-duplicates -o out.jsonl");

    assertThat(first.status()).isEqualTo(1);
    assertThat(first.err()).contains("b.txt: the file is empty", "stopped at the first failure");
    assertThat(second.status()).isZero();
    assertThat(second.err()).contains("2 articles analysed, 1 done before");
    assertThat(folder.resolve("out.jsonl")).content().doesNotContain("\"error\"");
    assertThat(names(""))
        .containsExactly("news", "news/a.txt", "news/b.txt", "news/c.txt", "out.jsonl");
  }

  private Program run(String command) {
    return Program.run(
        Stream.of(command.split(" ", -1))
            .map(word -> word.matches("[-].*|\\d+|jsonl|text|csv") ? word : folder + "/" + word)
            .toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> names(String below) throws IOException {
    Path root = folder.resolve(below);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.isEmpty())
          .sorted()
          .toList();
    }
  }
}
