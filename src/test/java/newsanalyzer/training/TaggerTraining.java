package newsanalyzer.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import newsanalyzer.corpora.LabelledSentence;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains a tagger of token spans by OpenNLP's maximum entropy, and makes it small. */
public final class TaggerTraining {

  private static final Object[] NOTHING = {};

  private final TokenNameFinderFactory factory;
  private final Map<String, Object> resources;
  private final Function<LabelledSentence, Span[]> labels;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, String> features = new HashMap<>();

  /**
   * @param factory makes the features; becomes part of the model
   * @param resources what the factory takes from the model
   * @param labels the spans to learn of a sentence
   */
  public TaggerTraining(
      TokenNameFinderFactory factory,
      Map<String, Object> resources,
      Function<LabelledSentence, Span[]> labels) {
    this.factory = factory;
    this.resources = resources;
    this.labels = labels;
  }

  /** Adds sentences; those of a document follow each other. */
  public void add(List<LabelledSentence> sentences) {
    SequenceCodec<String> codec = factory.createSequenceCodec();
    NameContextGenerator generator = factory.createContextGenerator();
    String document = "";
    for (LabelledSentence sentence : sentences) {
      if (!sentence.document().equals(document)) {
        generator.clearAdaptiveData();
        document = sentence.document();
      }
      String[] tokens = sentence.tokens().toArray(new String[0]);
      String[] outcomes = codec.encode(labels.apply(sentence), tokens.length);
      for (int i = 0; i < tokens.length; i++) {
        String[] context = generator.getContext(i, tokens, outcomes, NOTHING);
        for (int f = 0; f < context.length; f++) {
          context[f] = features.computeIfAbsent(context[f], same -> same);
        }
        events.add(new Event(outcomes[i], context));
      }
      generator.updateAdaptiveData(tokens, outcomes);
    }
  }

  /**
   * Trains on what was added.
   *
   * @param beam hypotheses kept when the model is used
   * @param cutoff features seen more rarely are left out
   * @param passes how often the trainer goes through all words
   * @param cost of the parameters' size; the higher, the fewer are left
   */
  public TokenNameFinderModel train(int beam, int cutoff, int passes, double cost)
      throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, SparseMaxentTrainer.class.getName());
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, passes);
    parameters.put("L1Cost", cost);
    parameters.put("DataIndexer", "OnePass");
    parameters.put("sort", false);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return new TokenNameFinderModel(
        "en",
        trainer.train(ObjectStreamUtils.createObjectStream(events)),
        beam,
        new byte[0],
        resources,
        new HashMap<>(),
        factory.createSequenceCodec(),
        factory);
  }
}
