package newsanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the house in order and no compiler checks. */
class HouseTest {

  private static final int MOST_LINES = 500;
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

  @Test
  void noJavaFileIsTooLongToRead() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(HouseTest::isLong)
              .toList();

      assertThat(tooLong).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "models/README.md", "models/train/README.md"})
  void linksLeadToFilesThatExist(String page) throws IOException {
    Path folder = Path.of(page).toAbsolutePath().getParent();

    List<String> broken =
        LINK.matcher(Files.readString(Path.of(page)))
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(link -> !Files.exists(folder.resolve(link)))
            .toList();

    assertThat(broken).isEmpty();
  }

  private static boolean isLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > MOST_LINES;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
