package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's recipes, typed as they stand there, in a folder as they speak of. */
@Timeout(120)
class RecipesIT {

  private static final List<String> TOOLS =
      List.of("jq", "find", "xargs", "duckdb", "sqlite-utils", "sort", "uniq");

  @TempDir private static Path home;
  private static Shell shell;

  /** A comment of the README, and the commands below it. */
  record Recipe(String purpose, String script) {

    @Override
    public String toString() {
      return purpose;
    }
  }

  static List<Recipe> recipes() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```sh\n", readme.indexOf("\n## Recipes\n")) + "```sh\n".length();
    List<Recipe> recipes = new ArrayList<>();
    for (String recipe : readme.substring(start, readme.indexOf("```", start)).split("\n\n", -1)) {
      int end = recipe.indexOf('\n');
      recipes.add(new Recipe(recipe.substring(0, end), recipe.substring(end + 1)));
    }
    return recipes;
  }

  /** What recipes read that others write is written here, so that each can be run by itself. */
  @BeforeAll
  static void makeFolder() throws IOException, InterruptedException {
    shell = new Shell(Files.createDirectory(home.resolve("shell")), home.resolve("cache"));
    shell.bash("mkdir news samples archive");
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        for (String folder : List.of("news", "samples", "archive")) {
          Files.copy(sample, shell.file(folder).resolve(sample.getFileName()));
        }
      }
    }
    shell.bash("cp samples/crime.txt news/crime-again.txt");
    String dateline =
        "Arrest\n\nOSLO, March 12, 2025 (Reuters) - Police arrested a man on Monday.\n\n";
    shell.write("article.txt", dateline + Files.readString(shell.file("samples/crime.txt")));
    shell.write("news/empty.txt", "");
    shell.write(
        "archive/two words.html",
        "<html><body><p>Ann Lee sued Acme Corp. in Oslo.</p></body></html>");
    Shell.Run run =
        shell.bash("analyze -q news/ -o news.jsonl; analyze -q news/ -o tables/ -f csv");
    assertThat(run.err()).contains("empty.txt: the file is empty");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void printsSomethingAndComplainsOfNothing(Recipe recipe) throws Exception {
    for (String tool : TOOLS) {
      boolean isUsed = recipe.script.matches("(?s).*(^|\\| |\\n)" + tool + " .*");
      assumeTrue(!isUsed || Shell.has(tool), () -> tool + " is not on this machine");
    }

    Shell.Run run = shell.bash(recipe.script);

    assertThat(run.out() + written(recipe)).isNotBlank();
    assertThat(run.err().lines())
        .allMatch(line -> line.matches("analyze: (.*empty\\.txt: .*|[0-9]+ articles? analysed.*)"));
    assertThat(run.status()).isIn(0, recipe.script.contains("news/") ? 1 : 0);
  }

  /** What a recipe left in the file that it names last. */
  private static String written(Recipe recipe) throws IOException {
    String[] words = recipe.script.strip().split("\\s+", -1);
    Path file = shell.file(words[words.length - 1].replaceAll("\\W+$", ""));
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }
}
