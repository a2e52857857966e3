package newsanalyzer.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Finds the names and expressions of all ten types.
 *
 * <p>Doesn't say which names mean the same, and finds neither pronouns nor descriptions. Safe for
 * many threads.
 */
public final class NameTagger {

  static {
    allowOwnFactories();
  }

  /**
   * Fitted on what the model finds in newsevents dev (852 names), where the calibration error is
   * then 0.028. Coupled to the model: fit anew when it is trained anew, by the recipe in
   * models/train.
   */
  public static final Calibration CALIBRATION = new Calibration(0.52, -0.70);

  private final SpanFinder finder;

  private NameTagger(TokenNameFinderModel model) {
    this.finder = new SpanFinder(model);
  }

  /**
   * Reads the model from {@code model}, which stays open.
   *
   * @throws IOException if it can't be read or is no model of names
   */
  public static NameTagger open(InputStream model) throws IOException {
    return new NameTagger(new TokenNameFinderModel(new BufferedInputStream(model)));
  }

  /**
   * The names of an article, in text order, without overlaps.
   *
   * @param normalizedText the article's text, its quotes and dashes in ASCII, of the same length
   * @param sentences its sentences, in text order
   */
  public List<Name> find(String normalizedText, List<Sentence> sentences) {
    return finder.find(normalizedText, sentences).stream()
        .map(
            f ->
                new Name(
                    NameType.valueOf(f.type()),
                    f.span(),
                    f.sentence(),
                    CALIBRATION.of(f.confidence())))
        .toList();
  }

  /** OpenNLP makes no class of a model outside its own package unless told. */
  static void allowOwnFactories() {
    ExtensionLoader.registerAllowedPackage("newsanalyzer.nlp");
  }
}
