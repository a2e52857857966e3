package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.Golden;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The articles in {@code samples/} with their committed output; loads the shipped models. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void printsTheCommittedOutput(Path article) {
    Program run = Program.run(article.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(Path.of(article.toString().replace(".txt", ".json")), run.out());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void keepsTheInvariants(Path article) {
    for (String unit : List.of("codePoint", "utf16")) {
      Program run =
          Program.run(
              "--with-text",
              "--offset-unit",
              unit,
              "--published=2026-11-22",
              "--min-confidence=0",
              article.toString());

      Json.parse(run.out()).forEach(Invariants::check);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesForCrLfWhatItGivesForLf(Path article) throws IOException {
    String text = Files.readString(article);

    JsonNode lf = withoutDigest(Program.withInput(text));
    JsonNode crLf = withoutDigest(Program.withInput(text.replace("\n", "\r\n")));

    assertThat(crLf).isEqualTo(lf);
  }

  /** An emoji before every name: offsets count code points, and names are found all the same. */
  @ParameterizedTest
  @MethodSource("articles")
  void keepsOffsetsRightAfterEmoji(Path article) throws IOException {
    String text = Files.readString(article).replaceAll("(?<=[a-z] )(?=[A-Z])", "😀 e\u0301 ");

    Program run = Program.withInput(text, "--with-text", "--min-confidence=0");

    Json.parse(run.out()).forEach(Invariants::check);
  }

  @Test
  void givesTheSameBytesWhateverTheNumberOfJobs() {
    Program one = Program.run("-j", "1", "samples", "samples");
    Program four = Program.run("-j", "4", "samples", "samples");

    assertThat(four.out()).isEqualTo(one.out()).isNotEmpty();
  }

  private static JsonNode withoutDigest(Program run) {
    ObjectNode analysis = (ObjectNode) Json.parse(run.out()).get(0);
    analysis.remove("source");
    return analysis;
  }
}
