package newsanalyzer.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.ModelFiles;

/**
 * The engines that are measured side by side. {@code -Dencoder=FOLDER} measures the encoder of that
 * folder instead of the one in {@code models}.
 */
final class Engines {

  private static final String FOLDER = System.getProperty("encoder", "");

  private static final List<Engine> OPEN = new ArrayList<>();

  private Engines() {}

  /** All of them, opened when first asked for and never closed. */
  static synchronized List<Engine> all() throws IOException {
    if (OPEN.isEmpty()) {
      OPEN.add(new OpenNlpEngine());
      OPEN.add(encoder());
    }
    return List.copyOf(OPEN);
  }

  /** The encoder, opened anew. */
  static Engine encoder() throws IOException {
    return new EncoderEngine(files());
  }

  private static ModelFiles files() {
    return FOLDER.isEmpty()
        ? BundledModels::open
        : name -> Files.newInputStream(Path.of(FOLDER, name));
  }
}
