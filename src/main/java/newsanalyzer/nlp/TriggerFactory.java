package newsanalyzer.nlp;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.SequenceCodec;

/** The factory of models of event triggers. */
public final class TriggerFactory extends LexiconFactory {

  /** For OpenNLP. */
  public TriggerFactory() {}

  /** For training. */
  public TriggerFactory(Lexicon lexicon, SequenceCodec<String> codec) {
    super(lexicon, codec);
  }

  @Override
  NameContextGenerator features(Lexicon lexicon) {
    return new TriggerFeatures(lexicon);
  }
}
