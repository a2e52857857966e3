package newsanalyzer.pipeline;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.Layer;
import newsanalyzer.model.NameRuling;

/**
 * What a pipeline is to look for.
 *
 * @param layers the layers to fill; a layer left out costs no time
 * @param minConfidence items of a lower confidence are left out and counted, in 0..1
 * @param engine by what names and events are found
 * @param names what the user says of names, which goes before what is found
 * @param models files of the user's own OpenNLP name finder models, whose types join {@link
 *     newsanalyzer.model.Analysis#entities}
 */
public record Settings(
    Set<Layer> layers,
    double minConfidence,
    Engine engine,
    List<NameRuling> names,
    List<Path> models) {

  /** Every layer by the encoder, items more likely right than wrong, no models of the user's. */
  public static final Settings DEFAULT = new Settings(EnumSet.allOf(Layer.class), 0.5, List.of());

  public Settings {
    layers = Set.copyOf(layers);
    names = List.copyOf(names);
    models = List.copyOf(models);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence not in 0..1: " + minConfidence);
    }
  }

  /** Settings with the default engine and no names of the user's. */
  public Settings(Set<Layer> layers, double minConfidence, List<Path> models) {
    this(layers, minConfidence, Engine.ENCODER, List.of(), models);
  }

  boolean has(Layer layer) {
    return layers.contains(layer);
  }

  /** Names are needed for every layer but the user's own, for events as participants. */
  boolean needsNames() {
    return layers.stream().anyMatch(layer -> layer != Layer.ENTITIES);
  }

  boolean needsTriggers() {
    return has(Layer.EVENTS);
  }
}
