package newsanalyzer.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/** A tiny model that a user might have made, by OpenNLP's own means: it finds three animals. */
public final class AnimalModel {

  private AnimalModel() {}

  /** Writes a model whose type is called {@code animal} into {@code folder}. */
  public static Path write(Path folder) {
    Path file = folder.resolve("animals.bin");
    try {
      train("animal").serialize(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static TokenNameFinderModel train(@Nullable String type) throws IOException {
    String start = type == null ? "<START>" : "<START:" + type + ">";
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String animal : List.of("lynx", "otter", "badger")) {
        samples.add(NameSample.parse("The " + start + " " + animal + " <END> slept .", false));
        samples.add(
            NameSample.parse(
                "We saw the " + start + " " + animal + " <END> in the forest .", true));
      }
    }
    return NameFinderME.train(
        "en",
        type,
        ObjectStreamUtils.createObjectStream(samples),
        parameters(),
        new TokenNameFinderFactory());
  }

  static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return parameters;
  }
}
