package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.List;

/** The documents of GUM by the split in {@code gum/splits.tsv}. */
public final class Gum {

  private Gum() {}

  /**
   * The CoNLL-U files of a split, in the order of the list.
   *
   * @param split {@code train}, {@code dev} or {@code test}
   * @param prefix of the document's name, such as {@code GUM_news}
   */
  public static List<Path> files(String split, String prefix) {
    return Corpora.lines(Corpora.path("gum/splits.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .filter(row -> row[1].equals(split) && row[0].startsWith(prefix))
        .map(row -> Corpora.path("gum/dep/" + row[0] + ".conllu"))
        .toList();
  }

  /** The documents of a split. */
  public static List<ConlluDocument> documents(String split, String prefix) {
    return files(split, prefix).stream().flatMap(file -> ConlluReader.read(file).stream()).toList();
  }
}
