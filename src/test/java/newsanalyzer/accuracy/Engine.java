package newsanalyzer.accuracy;

import java.util.List;
import java.util.Set;
import newsanalyzer.corpora.AnnotatedText.Argument;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Trigger;

/** What reads sentences and says what is in them, so that all engines are measured alike. */
interface Engine {

  /** How it is called in the names of scores. */
  String name();

  /** What it looks for. */
  Set<LabelLayer> layers();

  /**
   * What it finds in a document, of all its layers.
   *
   * @param text normalised
   * @param sentences in their running order
   */
  List<Finding> read(String text, List<Sentence> sentences);

  /**
   * The arguments it finds for given triggers.
   *
   * @param triggers with their sentences; their types may be used
   */
  List<FoundArgument> arguments(String text, List<Sentence> sentences, List<Trigger> triggers);

  /**
   * A label that was found.
   *
   * @param probability that it is right, in 0..1; of parts of speech and factuality always 1, as
   *     nobody is told of it
   */
  record Finding(Label label, double probability) {}

  /**
   * An argument that was found.
   *
   * @param probability that it is right, in 0..1; of names found by their position that of their
   *     event, as there is no other
   */
  record FoundArgument(Argument argument, double probability) {}
}
