package newsanalyzer.nlp;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;

/**
 * Gives the tokenizer model the abbreviations without OpenNLP's own dictionary, which is slow to
 * read; its name stands in the model's manifest. Thread-safe.
 */
public final class WordFactory extends TokenizerFactory {

  private final Set<String> abbreviations = new HashSet<>(SentenceFactory.abbreviations());

  /** For OpenNLP, which then sets it up from the model. */
  public WordFactory() {}

  /**
   * For training.
   *
   * @param whole what is a token as it stands, without asking the model
   */
  public WordFactory(Pattern whole) {
    super("eng", null, true, whole);
    SentenceFactory.allow();
  }

  @Override
  public TokenContextGenerator getContextGenerator() {
    return new DefaultTokenContextGenerator(abbreviations);
  }
}
