package newsanalyzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsanalyzer.model.Layer;
import newsanalyzer.model.NameRuling;
import newsanalyzer.pipeline.Engine;
import newsanalyzer.pipeline.Settings;
import newsanalyzer.read.NamesFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for what is looked for in an article. */
final class AnalysisOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--only",
      paramLabel = "LAYER",
      split = ",",
      converter = Converters.ToLayer.class,
      description =
          "print these only: people, organizations, places, groups, works, products, entities,"
              + " dates, amounts, events, quotes, relations, keySentences, keywords")
  private List<Layer> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "LAYER",
      split = ",",
      converter = Converters.ToLayer.class,
      description = "print all but these")
  private List<Layer> skip = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0.5",
      description =
          "leave out what is less likely right than this, 0 to 1 (default: ${DEFAULT-VALUE});"
              + " processing.hidden counts it")
  private double minConfidence;

  @Option(
      names = "--key-sentences",
      paramLabel = "N",
      defaultValue = "3",
      description = "print so many key sentences at most, 0 to 50 (default: ${DEFAULT-VALUE})")
  private int keySentences;

  @Option(
      names = "--keywords",
      paramLabel = "N",
      defaultValue = "10",
      description = "print so many keywords at most, 0 to 100 (default: ${DEFAULT-VALUE})")
  private int keywords;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "encoder",
      converter = Converters.ToEngine.class,
      description =
          "what finds names and events: encoder, or opennlp, which finds less but runs where the"
              + " encoder's native library doesn't (default: ${DEFAULT-VALUE})")
  private Engine engine;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "your own list of names, a line each: 'preferred name [type]: other spelling; another',"
              + " or '!name' to leave one out")
  private @Nullable Path names;

  @Option(
      names = "--model",
      paramLabel = "FILE.bin",
      description =
          "an OpenNLP name finder model of your own, whose types join 'entities'; may be given"
              + " several times")
  private List<Path> models = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  AnalysisOptions() {}

  /** Refuses what can't be. */
  void check() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence is a probability, 0 to 1: " + minConfidence);
    }
    checkMost("--key-sentences", keySentences, Settings.MOST_KEY_SENTENCES);
    checkMost("--keywords", keywords, Settings.MOST_KEYWORDS);
    if (layers().isEmpty()) {
      throw wrong("--only and --skip leave nothing to print");
    }
  }

  private void checkMost(String option, int wanted, int most) {
    if (wanted < 0 || wanted > most) {
      throw wrong("%s is a number from 0 to %d: %d".formatted(option, most, wanted));
    }
  }

  /** What {@code --only} and {@code --skip} leave. */
  Set<Layer> layers() {
    Set<Layer> layers = EnumSet.allOf(Layer.class);
    if (!only.isEmpty()) {
      layers.retainAll(only);
    }
    skip.forEach(layers::remove);
    return layers;
  }

  /**
   * The settings of the analysis.
   *
   * @param layers what is looked for
   * @throws IOException if the user's list of names can't be used; the message says why
   */
  Settings settings(Set<Layer> layers) throws IOException {
    List<NameRuling> rulings = names == null ? List.of() : NamesFile.read(names);
    return new Settings(layers, minConfidence, engine, rulings, models, keySentences, keywords);
  }

  /**
   * What of these options results depend on. User's models count with their sizes and times, as a
   * file of the same name may hold another model tomorrow.
   *
   * @param settings what was made of them
   */
  static String describe(Settings settings) {
    List<String> files = new ArrayList<>();
    for (Path model : settings.models()) {
      files.add(model + " " + model.toFile().length() + " " + model.toFile().lastModified());
    }
    return "%s %s %s %s %s %s %s"
        .formatted(
            new TreeSet<>(settings.layers()), // a set of its own has another order in each run
            settings.minConfidence(),
            settings.engine(),
            settings.names(),
            files,
            settings.keySentences(),
            settings.keywords());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
