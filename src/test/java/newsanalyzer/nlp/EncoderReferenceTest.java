package newsanalyzer.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The encoder says in Java what it says in Python. Compares 200 windows with what {@code
 * models/train/reference.py} left in the folder that the environment variable {@code
 * NEWS_ENCODER_EXPORT} names: the graph in full precision, 90 MB, isn't part of the project.
 */
@Tag("accuracy")
class EncoderReferenceTest {

  private static final Path FOLDER =
      Path.of(System.getenv().getOrDefault("NEWS_ENCODER_EXPORT", "none"));

  private static final List<String> HEADS =
      List.of("names", "roles", "sources", "cues", "contents", "triggers", "factuality", "tags");

  @Test
  void logitsInFullPrecisionAreEqual() throws IOException {
    assumeThat(FOLDER).isDirectory();
    FloatBuffer expected = floats("logits.fp32");
    ModelFiles full =
        name ->
            Files.newInputStream(FOLDER.resolve(name.replace("encoder.onnx", "encoder.fp32.onnx")));

    double farthest = 0;
    for (EncodedSentence window : read(full)) {
      for (float logit : window.logits()) {
        farthest = Math.max(farthest, Math.abs(logit - expected.get()));
      }
    }

    assertThat(expected.hasRemaining()).isFalse();
    assertThat(farthest).isLessThan(1e-3);
  }

  @Test
  void tagsInEightBitsAreEqual() throws IOException {
    assumeThat(FOLDER).isDirectory();
    FloatBuffer expected = floats("logits.int8");

    int tags = 0;
    int equal = 0;
    for (EncodedSentence window : read(name -> Files.newInputStream(FOLDER.resolve(name)))) {
      float[] python = new float[window.logits().length];
      expected.get(python);
      for (String name : HEADS) {
        Head head = window.layout().head(name);
        for (int word = 0; word < window.words(); word++) {
          tags++;
          equal += head.best(python, word) == head.best(window.logits(), word) ? 1 : 0;
        }
      }
    }

    assertThat(expected.hasRemaining()).isFalse();
    assertThat((double) equal / tags).isGreaterThan(0.995);
  }

  /** Each window alone, as one sentence. */
  private static List<EncodedSentence> read(ModelFiles files) throws IOException {
    List<EncodedSentence> read = new ArrayList<>();
    try (Encoder encoder = Encoder.open(files)) {
      for (String line : Files.readAllLines(FOLDER.resolve("windows.txt"))) {
        encoder.read(List.of(List.of(line.split(" "))), false, read::add);
      }
    }
    assertThat(read).hasSize(200);
    return read;
  }

  private static FloatBuffer floats(String name) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve(name)))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer();
  }
}
