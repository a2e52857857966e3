package newsanalyzer.write;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import newsanalyzer.model.Layer;

/**
 * How JSON is to be written.
 *
 * @param pretty whether to indent; otherwise an article is one line
 * @param withText whether to include the text itself
 * @param unit what offsets count
 * @param layers the layers that were looked for: the others' arrays are left out
 */
public record JsonSettings(boolean pretty, boolean withText, OffsetUnit unit, Set<Layer> layers) {

  public JsonSettings {
    requireNonNull(unit, "unit");
    layers = Set.copyOf(layers);
  }
}
