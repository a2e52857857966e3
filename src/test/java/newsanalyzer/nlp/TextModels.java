package newsanalyzer.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped text models, for the tests that need them. */
public final class TextModels {

  private TextModels() {}

  /** Loads the models from the class path. */
  public static SentenceSplitter load() {
    try (InputStream sentences = resource("/models/en-sentence.bin");
        InputStream tokens = resource("/models/en-token.bin")) {
      return SentenceSplitter.open(sentences, tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(TextModels.class.getResourceAsStream(name), name);
  }
}
