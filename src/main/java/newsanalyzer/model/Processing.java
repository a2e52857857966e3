package newsanalyzer.model;

import java.util.List;
import java.util.Map;

/**
 * How an analysis was made.
 *
 * @param models the models that were used, in the order they were applied
 * @param hidden for each layer, how many of its items were left out for a confidence under the
 *     threshold; layers that hide nothing are left out
 * @param warnings what may make the analysis worse than usual, a sentence each
 */
public record Processing(
    List<ModelInfo> models, Map<Layer, Integer> hidden, List<String> warnings) {

  public Processing {
    models = List.copyOf(models);
    hidden = Map.copyOf(hidden);
    warnings = List.copyOf(warnings);
  }
}
