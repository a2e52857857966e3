package newsanalyzer.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsanalyzer.model.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerDigestTest {

  private static final Path FOLDER = Path.of("src/main/resources/newsanalyzer/annotate/place");

  @ParameterizedTest
  @ValueSource(strings = {"places.txt", "countries.txt", "areas.txt"})
  void filesAreThoseTheModelsPageDescribes(String name) throws IOException {
    String digest = Sha256.of(Files.readAllBytes(FOLDER.resolve(name)));

    assertThat(Files.readString(Path.of("models/README.md"))).contains(name, digest);
  }
}
