package newsanalyzer.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finds the words that name events, with the type of the event.
 *
 * <p>Doesn't say who takes part, nor whether the event happened. Safe for many threads.
 */
public final class TriggerTagger {

  static {
    NameTagger.allowOwnFactories();
  }

  private static final String MODEL = "nameFinder.model";
  private static final String[] NO_OUTCOMES = {};
  private static final Object[] NOTHING = {};

  /**
   * A word is a trigger if the probabilities of all types together reach this. The types share
   * them, so that the likeliest single label, which {@code NameFinderME} would take, is too often
   * none. Swept 0.30 to 0.45 on newsevents dev and a held-out piece of train: F1 of triggers found
   * is best at 0.30 to 0.35 on both (dev 63.5, at 0.45 it is 61.0).
   */
  private static final double LEAST = 0.35;

  /** As in {@link NameTagger}, on 324 triggers: the error is then 0.048. */
  public static final Calibration CALIBRATION = new Calibration(0.77, -0.66);

  private final TokenNameFinderModel source;
  private final MaxentModel model;
  private final EventType[] types;
  private final int none;
  private final Queue<NameContextGenerator> idle = new ConcurrentLinkedQueue<>();

  private TriggerTagger(TokenNameFinderModel source) {
    this.source = source;
    this.model = source.getArtifact(MODEL);
    this.none = model.getIndex(BioCodec.OTHER);
    this.types = new EventType[model.getNumOutcomes()];
    for (int i = 0; i < types.length; i++) {
      String outcome = model.getOutcome(i);
      if (i != none) {
        types[i] = EventType.valueOf(outcome.substring(0, outcome.lastIndexOf('-')));
      }
    }
  }

  /**
   * Reads the model from {@code model}, which stays open.
   *
   * @throws IOException if it can't be read or is no model of triggers
   */
  public static TriggerTagger open(InputStream model) throws IOException {
    return new TriggerTagger(new TokenNameFinderModel(new BufferedInputStream(model)));
  }

  /**
   * The triggers of an article, in text order.
   *
   * @param normalizedText the article's text, its quotes and dashes in ASCII, of the same length
   * @param sentences its sentences, in text order
   */
  public List<Trigger> find(String normalizedText, List<Sentence> sentences) {
    NameContextGenerator ready = idle.poll();
    NameContextGenerator features =
        ready == null ? source.getFactory().createContextGenerator() : ready;
    double[] probabilities = new double[types.length];
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> tokens = sentences.get(i).tokens();
      String[] words = tokens.stream().map(t -> t.of(normalizedText)).toArray(String[]::new);
      for (int t = 0; t < words.length; t++) {
        model.eval(features.getContext(t, words, NO_OUTCOMES, NOTHING), probabilities);
        if (1 - probabilities[none] >= LEAST) {
          int best = likeliestType(probabilities);
          found.add(
              new Trigger(types[best], tokens.get(t), i, CALIBRATION.of(probabilities[best])));
        }
      }
    }
    idle.add(features);
    return found;
  }

  private int likeliestType(double[] probabilities) {
    int best = none == 0 ? 1 : 0;
    for (int i = best + 1; i < probabilities.length; i++) {
      if (i != none && probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }
}
