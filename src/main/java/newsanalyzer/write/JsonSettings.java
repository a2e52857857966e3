package newsanalyzer.write;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import newsanalyzer.model.Layer;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is to be written.
 *
 * @param pretty whether to indent; otherwise an article is one line
 * @param withText whether to include the text itself
 * @param unit what offsets count
 * @param layers the layers that were looked for: the others' arrays are left out
 * @param fields what of an analysis is to be written; null for all of it
 */
public record JsonSettings(
    boolean pretty, boolean withText, OffsetUnit unit, Set<Layer> layers, @Nullable Fields fields) {

  public JsonSettings {
    requireNonNull(unit, "unit");
    layers = Set.copyOf(layers);
  }

  /** For whole analyses. */
  public JsonSettings(boolean pretty, boolean withText, OffsetUnit unit, Set<Layer> layers) {
    this(pretty, withText, unit, layers, null);
  }
}
