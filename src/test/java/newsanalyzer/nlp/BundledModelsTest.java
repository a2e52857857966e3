package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledModelsTest {

  static List<ModelInfo> models() {
    return BundledModels.list();
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasTheDigestThatIsListed(ModelInfo model) throws IOException {
    try (InputStream in = BundledModels.open(model.name())) {
      assertThat(Sha256.of(in.readAllBytes())).isEqualTo(model.sha256());
    }
  }

  @Test
  void listsAndDescribesEveryModel() throws IOException {
    String page = Files.readString(Path.of("models/README.md"));
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      List<String> bundled =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("README.md") && !name.equals("SHA256SUMS"))
              .toList();

      assertThat(models()).extracting(ModelInfo::name).containsExactlyInAnyOrderElementsOf(bundled);
      assertThat(models())
          .allSatisfy(model -> assertThat(page).contains(model.name(), model.sha256()));
    }
  }

  @Test
  void saysWhatToDoIfOneIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BundledModels.open("none.bin"))
        .withMessage("models/none.bin is missing: install the program anew");
  }
}
