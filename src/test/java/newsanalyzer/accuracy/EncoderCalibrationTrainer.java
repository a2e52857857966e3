package newsanalyzer.accuracy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.NewsSentence;
import newsanalyzer.nlp.Calibration;
import newsanalyzer.nlp.EncoderCalibrations;
import newsanalyzer.training.CalibrationTrainer;

/**
 * Fits {@link EncoderCalibrations} to what the encoder finds in newsevents dev, which it wasn't
 * trained on.
 */
public final class EncoderCalibrationTrainer {

  private static final String ARGUMENTS = "ARGUMENTS";

  private static final Map<String, Calibration> SHIPPED =
      Map.of(
          LabelLayer.NAMES.name(),
          EncoderCalibrations.NAMES,
          LabelLayer.ROLES.name(),
          EncoderCalibrations.ROLES,
          LabelLayer.SOURCES.name(),
          EncoderCalibrations.SOURCES,
          LabelLayer.CUES.name(),
          EncoderCalibrations.CUES,
          LabelLayer.CONTENTS.name(),
          EncoderCalibrations.CONTENTS,
          LabelLayer.TRIGGERS.name(),
          EncoderCalibrations.TRIGGERS,
          ARGUMENTS,
          EncoderCalibrations.ARGUMENTS);

  private EncoderCalibrationTrainer() {}

  /** The calibration of that name. */
  static Calibration shipped(String name) {
    return requireNonNull(SHIPPED.get(name), name);
  }

  /** The constants for the encoder's files, by their names in {@link EncoderCalibrations}. */
  static Map<String, Calibration> fit(Engine encoder) throws IOException {
    List<AnnotatedText> dev =
        AnnotatedText.of(
            NewsEvents.sentences("dev").stream().map(NewsSentence::retokenized).toList(), " ");
    Readings readings = new Readings(encoder, dev);
    Map<String, Calibration> fitted = new LinkedHashMap<>();
    for (LabelLayer layer : LabelLayer.values()) {
      if (SHIPPED.containsKey(layer.name())) {
        Calibration used = shipped(layer.name());
        fitted.put(layer.name(), CalibrationTrainer.fit(used, readings.outcomes(layer)));
      }
    }
    fitted.put(
        ARGUMENTS,
        CalibrationTrainer.fit(
            EncoderCalibrations.ARGUMENTS, new ArgumentReadings(encoder, dev).outcomes()));
    return fitted;
  }

  /** Prints the constants. */
  public static void main(String[] arguments) throws IOException {
    fit(Engines.encoder())
        .forEach(
            (name, fitted) ->
                System.out.printf(
                    Locale.ROOT,
                    "%s = new Calibration(%.2f, %.2f)%n",
                    name,
                    fitted.slope(),
                    fitted.intercept()));
  }
}
