package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.write.file.ArticleFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesApartTest {

  @TempDir private Path absolute;

  /** The same as a user in the folder that the tests run in would type it. */
  private Path folder = Path.of("");

  @BeforeEach
  void writeInputs() throws IOException {
    folder = Path.of("").toAbsolutePath().relativize(absolute.toRealPath());
    for (String name : List.of("news/a/1.txt", "news/b/2.txt", "x", "x.json", "y.txt")) {
      Files.createDirectories(absolute.resolve(name).getParent());
      Files.writeString(absolute.resolve(name), "Oslo");
    }
    Files.createSymbolicLink(absolute.resolve("link"), absolute.resolve("news/a"));
  }

  @Test
  void refusesResultsOfSeveralFoldersAmongTheirArticles() {
    assertThat(endangered("..", "", "news/a", "news/b")).isEqualTo(path("news/a"));
    assertThat(endangered("..", "", "news/b", "news/a")).isEqualTo(path("news/b"));
    assertThat(endangered("..", "", "x", "news")).isEqualTo(path("news"));
  }

  @ParameterizedTest
  @CsvSource({"news/a news/b", "news", "news/a y.txt"})
  void allowsResultsInAFolderOfTheirOwn(String inputs) {
    assertThat(endangered("results", "", inputs.split(" "))).isNull();
    assertThat(endangered("news/results", "", inputs.split(" "))).isNull();
  }

  @Test
  void allowsResultsOfOneFolderBesideIt() {
    assertThat(endangered("", "news", "news")).isNull();
  }

  @Test
  void refusesResultsInThePlaceOfAnotherInput() {
    assertThat(endangered("..", "", "x", "x.json")).isEqualTo(path("x.json"));
    assertThat(endangered("..", "", "x", "y.txt")).isNull();
  }

  @Test
  void knowsAnInputByWhateverName() {
    PlacesApart places = places("news/a", "y.txt");

    assertThat(places.same(path("link"))).isEqualTo(path("news/a"));
    assertThat(places.same(path("news/../news/a"))).isEqualTo(path("news/a"));
    assertThat(places.same(path("y.txt"))).isEqualTo(path("y.txt"));
    assertThat(places.same(path("news"))).isNull();
    assertThat(places.same(path("none"))).isNull();
  }

  @Test
  void leavesWhatIsNoFileToTheReader() {
    assertThat(new PlacesApart(List.of("", "-", "none", "/dev/null", "\0")).same(Path.of("none")))
        .isNull();
  }

  private @Nullable Path endangered(String output, String root, String... inputs) {
    Path place = output.equals("..") ? upwards() : path(output);
    String from = root.isEmpty() ? "" : path(root).toString();
    return places(inputs).endangered(place, new ArticleFiles(from, "json"));
  }

  /** Where the names of inputs lead if their dots are left out. */
  private Path upwards() {
    Path upwards = Path.of("");
    for (Path name : folder) {
      upwards = name.toString().equals("..") ? upwards.resolve(name) : upwards;
    }
    return upwards;
  }

  private PlacesApart places(String... inputs) {
    return new PlacesApart(Stream.of(inputs).map(input -> path(input).toString()).toList());
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
