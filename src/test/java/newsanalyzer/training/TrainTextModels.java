package newsanalyzer.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsanalyzer.nlp.SentenceFactory;
import newsanalyzer.nlp.WordFactory;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** The recipe of {@code en-sentence.bin} and {@code en-token.bin}: see models/train/README.md. */
public final class TrainTextModels {

  /**
   * What the tokenizer never asks about: words of letters alone and numbers of digits alone, but
   * not the words that Universal Dependencies splits.
   */
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?!(?i:cannot|gonna|gotta|wanna|gimme|lemme|dont|doesnt|didnt|cant|wont|im|ive|thats|whats)$)(?:\\p{L}+|\\p{Nd}+)$");

  private TrainTextModels() {}

  /** Trains both models into a folder, {@code models} unless another is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "models");
    Files.createDirectories(folder);
    TextSamples samples = new TextSamples(HeldOut.load(), SentenceFactory.abbreviations());
    ReproducibleModel.write(
        trainSentences(samples.sentenceSamples()), folder.resolve("en-sentence.bin"));
    ReproducibleModel.write(trainTokens(samples.tokenSamples()), folder.resolve("en-token.bin"));
  }

  static SentenceModel trainSentences(List<SentenceSample> samples) throws IOException {
    SentenceFactory factory = new SentenceFactory();
    Map<String, String> manifest = new HashMap<>();
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters(5), manifest)
            .train(new SentenceEvents(ObjectStreamUtils.createObjectStream(samples), factory));
    return new SentenceModel("eng", model, manifest, factory);
  }

  static TokenizerModel trainTokens(List<TokenSample> samples) throws IOException {
    WordFactory factory = new WordFactory(WHOLE);
    return TokenizerME.train(ObjectStreamUtils.createObjectStream(samples), factory, parameters(4));
  }

  /** Maximum entropy by L-BFGS: at once better and smaller than OpenNLP's default, see NOTES.md. */
  private static TrainingParameters parameters(int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(QNTrainer.L1COST_PARAM, 0.1);
    parameters.put(QNTrainer.L2COST_PARAM, 1.0);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    return parameters;
  }
}
