package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * How an analysis was made.
 *
 * @param version the program's version, such as {@code 1.0.0}
 * @param models the models that were used, in the order they were applied
 * @param hidden for each layer, how many of its items were left out for a confidence under the
 *     threshold; layers that hide nothing are left out
 * @param warnings what may make the analysis worse than usual, a sentence each
 */
public record Processing(
    String version, List<ModelInfo> models, Map<Layer, Integer> hidden, List<String> warnings) {

  public Processing {
    requireNonNull(version, "version");
    models = List.copyOf(models);
    hidden = Map.copyOf(hidden);
    warnings = List.copyOf(warnings);
  }
}
