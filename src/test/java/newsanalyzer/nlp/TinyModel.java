package newsanalyzer.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The small encoder and argument scorer of {@code tiny/make.py}, which says what they know. */
final class TinyModel {

  private TinyModel() {}

  static InputStream open(String name) throws IOException {
    InputStream file = TinyModel.class.getResourceAsStream("tiny/" + name);
    if (file == null) {
      throw new IOException(name);
    }
    return file;
  }

  static List<String> words(String sentence) {
    return Arrays.asList(sentence.split(" "));
  }
}
