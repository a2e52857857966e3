package newsanalyzer.nlp;

import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.model.ArtifactSerializer;

/**
 * Gives a model its features and the lexicon they look words up in. OpenNLP makes it by its class's
 * name, which the model holds; without an XML descriptor, whose parser would cost more than the
 * model at start.
 */
abstract class LexiconFactory extends TokenNameFinderFactory {

  /** For OpenNLP, which reads the lexicon from the model. */
  LexiconFactory() {}

  /** For training. */
  LexiconFactory(Lexicon lexicon, SequenceCodec<String> codec) {
    super(new byte[0], Map.of(Lexicon.ENTRY, lexicon), codec);
  }

  /** The features of one thread's tagger. */
  abstract NameContextGenerator features(Lexicon lexicon);

  @Override
  public final NameContextGenerator createContextGenerator() {
    return features(Lexicon.from(artifactProvider, getResources()));
  }

  @Override
  public final Map<String, ArtifactSerializer<?>> createArtifactSerializersMap() {
    Map<String, ArtifactSerializer<?>> serializers = super.createArtifactSerializersMap();
    serializers.put("lexicon", new Lexicon.Serializer());
    return serializers;
  }
}
