package newsanalyzer.nlp;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of a model are: {@link BundledModels#open}, or a folder. */
@FunctionalInterface
public interface ModelFiles {

  /**
   * Opens the file called {@code name}.
   *
   * @throws IOException if it can't be read
   */
  InputStream open(String name) throws IOException;
}
