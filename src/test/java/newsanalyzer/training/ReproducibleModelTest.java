package newsanalyzer.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleModelTest {

  @Test
  void trainingTwiceGivesTheSameBytes(@TempDir Path folder) throws IOException {
    ReproducibleModel.write(tinyModel(), folder.resolve("first.bin"));
    ReproducibleModel.write(tinyModel(), folder.resolve("second.bin"));

    assertThat(folder.resolve("first.bin")).hasSameBinaryContentAs(folder.resolve("second.bin"));
  }

  @Test
  void noTimeOfTheClockIsLeftInTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("model.bin");

    ReproducibleModel.write(tinyModel(), file);

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream())
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo("2000-01-01T00:00:00"));
      String manifest =
          new String(zip.getInputStream(zip.entries().nextElement()).readAllBytes(), UTF_8);
      assertThat(manifest).contains("Timestamp=0\n").doesNotContain("#");
    }
  }

  @Test
  void writtenModelTokenizesAsTheTrainedOne(@TempDir Path folder) throws IOException {
    TokenizerModel trained = tinyModel();
    Path file = folder.resolve("model.bin");

    ReproducibleModel.write(trained, file);

    TokenizerModel read = new TokenizerModel(file);
    assertThat(new TokenizerME(read).tokenize("Ann's dog"))
        .isEqualTo(new TokenizerME(trained).tokenize("Ann's dog"))
        .containsExactly("Ann", "'s", "dog");
    assertThat(read.getFactory().getAlphaNumericPattern())
        .hasToString(trained.getFactory().getAlphaNumericPattern().pattern());
  }

  private static TokenizerModel tinyModel() throws IOException {
    TokenSample sample =
        TokenSample.parse("Bob<SPLIT>'s cat saw Cy<SPLIT>'s dog and Ed<SPLIT>'s hen", "<SPLIT>");
    return TokenizerME.train(
        ObjectStreamUtils.createObjectStream(Collections.nCopies(20, sample)),
        new TokenizerFactory("eng", null, true, null),
        TrainingParameters.defaultParams());
  }
}
