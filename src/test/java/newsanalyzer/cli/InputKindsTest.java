package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.Json;
import newsanalyzer.benchmark.NewsFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same articles come out of each kind of input. */
class InputKindsTest {

  @TempDir private Path folder;

  static Collection<String> kinds() throws IOException {
    return new NewsFiles(samples()).kinds().keySet();
  }

  private static List<String> samples() throws IOException {
    List<String> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(Files.readString(file));
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void givesTheArticlesOfThePlainText(String kind) throws IOException {
    List<String> samples = samples();
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("kind"));
    NewsFiles files = new NewsFiles(samples);
    files.write("plain text", folder.resolve("text"));
    files.write(kind, folder.resolve("kind"));
    String[] options = {"--only", "quotes", "--fields", "article.wordCount", "-j", "2", "-q"};

    List<Integer> plain = wordCounts(folder.resolve("text"), options);
    List<Integer> read = wordCounts(folder.resolve("kind"), options);

    assertThat(read).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      // The headline "Report" may come to it, and hyphens at the end of lines go.
      assertThat(read.get(i)).isCloseTo(plain.get(i), within(6));
    }
  }

  private static List<Integer> wordCounts(Path inputs, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(inputs.toString());
    Program run = Program.run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return Json.parse(run.out()).stream()
        .map(article -> article.get("article").get("wordCount").asInt())
        .toList();
  }
}
