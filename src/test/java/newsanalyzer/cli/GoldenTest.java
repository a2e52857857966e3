package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.Golden;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import newsanalyzer.OutputSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs of the whole program against committed expectations. A case is a folder: {@code cmd} holds
 * the arguments, one a line ({@code @name} is the file of that name in the folder), {@code stdin}
 * if there is one the standard input, {@code expout}, {@code experr} and {@code status} what is
 * expected.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatIsExpected(Path folder) throws IOException {
    Path stdin = folder.resolve("stdin");
    byte[] input = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];

    Program run = Program.withInput(input, arguments(folder));

    Golden.assertMatches(folder.resolve("expout"), withoutFolder(run.out(), folder));
    Golden.assertMatches(folder.resolve("experr"), withoutFolder(run.err(), folder));
    Golden.assertMatches(folder.resolve("status"), run.status() + "\n");
    if (run.out().startsWith("{") && !run.out().contains("\"$schema\"") && printsAll(folder)) {
      Json.parse(run.out()).forEach(output -> assertThat(OutputSchema.errors(output)).isEmpty());
    }
  }

  private static boolean printsAll(Path folder) throws IOException {
    return Arrays.stream(arguments(folder)).noneMatch(argument -> argument.startsWith("--fields"));
  }

  private static String[] arguments(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("cmd")).stream()
        .map(arg -> arg.startsWith("@") ? folder.resolve(arg.substring(1)).toString() : arg)
        .toArray(String[]::new);
  }

  /** What must hold for any input holds for these, too, whatever they print. */
  @ParameterizedTest
  @MethodSource("cases")
  void keepsTheInvariants(Path folder) throws IOException {
    Path stdin = folder.resolve("stdin");
    byte[] input = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
    String[] arguments =
        Stream.concat(Stream.of("--with-text"), Arrays.stream(arguments(folder)))
            .toArray(String[]::new);

    Program run = Program.withInput(input, arguments);

    if (run.out().startsWith("{") && printsAll(folder)) {
      Json.parse(run.out()).stream()
          .filter(output -> output.has("text"))
          .forEach(Invariants::check);
    }
  }

  private static String withoutFolder(String output, Path folder) {
    return output.replace(folder + "/", "@");
  }
}
