package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import newsanalyzer.model.ModelInfo;

/** The models that ship inside the program, from the project's folder {@code models/}. */
public final class BundledModels {

  private static final String FOLDER = "/models/";
  private static final String DIGESTS = "SHA256SUMS";

  private BundledModels() {}

  /**
   * Opens the model called {@code name}, a file name.
   *
   * @throws IllegalStateException if there is none: the program is damaged
   */
  public static InputStream open(String name) {
    InputStream model = BundledModels.class.getResourceAsStream(FOLDER + name);
    if (model == null) {
      throw new IllegalStateException("models/" + name + " is missing: install the program anew");
    }
    return model;
  }

  /**
   * All bundled models with the digests that were noted when the program was built. Digesting the
   * files at each start would cost as much as loading one of them; a test compares.
   */
  public static List<ModelInfo> list() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(DIGESTS), UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" +"))
          .map(fields -> new ModelInfo(fields[1], fields[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
