package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.List;

/** The documents of the English Web Treebank. */
public final class Ewt {

  private Ewt() {}

  /** All documents, those of the dev and test part among them. */
  public static List<ConlluDocument> sources() {
    return Corpora.files("ud-ewt/sources", ".conllu").stream()
        .flatMap(file -> ConlluReader.read(file).stream())
        .toList();
  }

  /** The file of a part that is measured on: {@code dev} or {@code test}. */
  public static Path file(String part) {
    return Corpora.path("ud-ewt/en_ewt-ud-" + part + ".conllu");
  }
}
