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
 * @param keySentences how many at most, in 0..{@link #MOST_KEY_SENTENCES}
 * @param keywords how many at most, in 0..{@link #MOST_KEYWORDS}
 */
public record Settings(
    Set<Layer> layers,
    double minConfidence,
    Engine engine,
    List<NameRuling> names,
    List<Path> models,
    int keySentences,
    int keywords) {

  /** More sentences than this are no choice of any article's. */
  public static final int MOST_KEY_SENTENCES = 50;

  /** More keywords than this say of no article what it is about. */
  public static final int MOST_KEYWORDS = 100;

  /** As many sentences as a short news summary has. */
  private static final int KEY_SENTENCES = 3;

  /** As many as are looked at on one line. */
  private static final int KEYWORDS = 10;

  /** Every layer by the encoder, items more likely right than wrong, no models of the user's. */
  public static final Settings DEFAULT = new Settings(EnumSet.allOf(Layer.class), 0.5, List.of());

  public Settings {
    layers = Set.copyOf(layers);
    names = List.copyOf(names);
    models = List.copyOf(models);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence not in 0..1: " + minConfidence);
    }
    if (keySentences < 0 || keySentences > MOST_KEY_SENTENCES) {
      throw new IllegalArgumentException("keySentences not in 0..50: " + keySentences);
    }
    if (keywords < 0 || keywords > MOST_KEYWORDS) {
      throw new IllegalArgumentException("keywords not in 0..100: " + keywords);
    }
  }

  /** Settings with the default engine and numbers, and no names of the user's. */
  public Settings(Set<Layer> layers, double minConfidence, List<Path> models) {
    this(layers, minConfidence, Engine.ENCODER, List.of(), models, KEY_SENTENCES, KEYWORDS);
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
