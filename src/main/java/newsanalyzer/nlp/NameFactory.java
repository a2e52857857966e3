package newsanalyzer.nlp;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.SequenceCodec;

/** The factory of models of names. */
public final class NameFactory extends LexiconFactory {

  /** For OpenNLP. */
  public NameFactory() {}

  /** For training. */
  public NameFactory(Lexicon lexicon, SequenceCodec<String> codec) {
    super(lexicon, codec);
  }

  @Override
  NameContextGenerator features(Lexicon lexicon) {
    return new NameFeatures(lexicon);
  }
}
