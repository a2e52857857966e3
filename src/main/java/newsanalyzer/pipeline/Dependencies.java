package newsanalyzer.pipeline;

import java.util.EnumSet;
import java.util.Set;
import newsanalyzer.model.Layer;

/**
 * Which layers have to be looked for so that some of them come out as they do if all are: what
 * refers to a layer that is left out is left out, too, and people who speak and have no name are
 * found as speakers.
 */
public final class Dependencies {

  private Dependencies() {}

  /** {@code layers} and all that they depend on. */
  public static Set<Layer> of(Set<Layer> layers) {
    EnumSet<Layer> needed = EnumSet.noneOf(Layer.class);
    layers.forEach(layer -> add(layer, needed));
    return needed;
  }

  private static void add(Layer layer, EnumSet<Layer> needed) {
    if (needed.add(layer)) {
      direct(layer).forEach(other -> add(other, needed));
    }
  }

  private static Set<Layer> direct(Layer layer) {
    return switch (layer) {
      case PEOPLE -> EnumSet.of(Layer.ORGANIZATIONS, Layer.PLACES, Layer.QUOTES);
      // Their salience is weighed against that of all others, those who speak among them.
      case ORGANIZATIONS, PLACES, GROUPS, WORKS, PRODUCTS -> EnumSet.of(Layer.QUOTES);
      case ENTITIES -> EnumSet.of(Layer.PEOPLE);
      case QUOTES -> EnumSet.of(Layer.PEOPLE, Layer.ORGANIZATIONS, Layer.PLACES, Layer.GROUPS);
      case RELATIONS -> EnumSet.of(Layer.PEOPLE, Layer.ORGANIZATIONS, Layer.PLACES);
      case EVENTS ->
          EnumSet.of(
              Layer.PEOPLE,
              Layer.ORGANIZATIONS,
              Layer.PLACES,
              Layer.GROUPS,
              Layer.WORKS,
              Layer.PRODUCTS,
              Layer.DATES,
              Layer.QUOTES);
      case DATES, AMOUNTS, KEY_SENTENCES, KEYWORDS -> EnumSet.noneOf(Layer.class);
    };
  }
}
