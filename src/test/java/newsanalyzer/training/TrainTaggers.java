package newsanalyzer.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.corpora.CameoVerbs;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.nlp.Lexicon;
import newsanalyzer.nlp.NameFactory;
import newsanalyzer.nlp.TriggerFactory;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;

/** Trains {@code models/en-names.bin} and {@code models/en-triggers.bin}; see models/train. */
public final class TrainTaggers {

  /** Hypotheses that are kept while names are found; see NOTES.md. */
  private static final int BEAM = 3;

  /** Features seen once teach nothing that holds elsewhere. */
  private static final int CUTOFF = 2;

  private static final int PASSES = 15;

  /** The cost of the parameters' size: swept 0.05 to 0.5 on newsevents dev; see NOTES.md. */
  private static final double NAMES_COST = 0.1;

  private static final double TRIGGERS_COST = 0.2;

  private TrainTaggers() {}

  /**
   * Trains and writes the models.
   *
   * @param arguments the folder to write to; {@code models} if none is given
   */
  public static void main(String[] arguments) throws IOException {
    ExtensionLoader.registerAllowedPackage("newsanalyzer");
    Path folder = Path.of(arguments.length == 0 ? "models" : arguments[0]);
    Files.createDirectories(folder);
    HeldOut heldOut = HeldOut.load();
    Map<String, short[]> classes = Lexicons.classes(TrainingText.all(heldOut));
    Lexicon forNames = Lexicons.forNames(classes, NameKinds.of(heldOut));
    Lexicon forTriggers = Lexicons.forTriggers(classes, CameoVerbs.read());
    List<LabelledSentence> sentences = sentences(heldOut);
    List<LabelledSentence> wikigold =
        WikigoldLabels.fill(names(forNames, sentences, List.of()), heldOut);
    ReproducibleModel.write(names(forNames, sentences, wikigold), folder.resolve("en-names.bin"));
    ReproducibleModel.write(triggers(forTriggers, sentences), folder.resolve("en-triggers.bin"));
    System.out.println("Next: fit the calibration (CalibrationTrainer), note the digests, and see");
    System.out.println("the scores: mvn -q test -Paccuracy -Dtest=NameAccuracyTest");
  }

  /** The sentences that are learned from. */
  static List<LabelledSentence> sentences(HeldOut heldOut) {
    return NewsEvents.read("train").stream().filter(s -> !heldOut.contains(s.key())).toList();
  }

  static TokenNameFinderModel names(
      Lexicon lexicon, List<LabelledSentence> sentences, List<LabelledSentence> more)
      throws IOException {
    TaggerTraining training =
        new TaggerTraining(
            new NameFactory(lexicon, new BioCodec()),
            Map.of(Lexicon.ENTRY, lexicon),
            TrainTaggers::nameSpans);
    training.add(sentences);
    training.add(more);
    return training.train(BEAM, CUTOFF, PASSES, NAMES_COST);
  }

  static TokenNameFinderModel triggers(Lexicon lexicon, List<LabelledSentence> sentences)
      throws IOException {
    TaggerTraining training =
        new TaggerTraining(
            new TriggerFactory(lexicon, new BioCodec()),
            Map.of(Lexicon.ENTRY, lexicon),
            TrainTaggers::triggerSpans);
    training.add(sentences);
    return training.train(1, CUTOFF, PASSES, TRIGGERS_COST);
  }

  static Span[] nameSpans(LabelledSentence sentence) {
    return sentence.names().stream()
        .map(name -> new Span(name.from(), name.to(), name.type().name()))
        .toArray(Span[]::new);
  }

  private static Span[] triggerSpans(LabelledSentence sentence) {
    return new TreeMap<>(sentence.triggers())
        .entrySet().stream()
            .map(e -> new Span(e.getKey(), e.getKey() + 1, e.getValue().name()))
            .toArray(Span[]::new);
  }
}
