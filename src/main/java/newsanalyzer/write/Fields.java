package newsanalyzer.write;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Layer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter;

/**
 * The fields of the JSON that are to be printed: each is a path such as {@code people} or {@code
 * events.type}, and stands for all that is in it. Arrays are not told from what they hold. What
 * tells one line from another, {@code schemaVersion} and {@code source}, is always printed. Safe
 * for use by many threads.
 */
public final class Fields {

  private static final List<String> ALWAYS = List.of("schemaVersion", "source");

  private final List<String> paths;
  private final Part root = new Part();

  /**
   * @throws IllegalArgumentException if a path leads to no field of the JSON Schema; the message
   *     says which, and what may have been meant
   */
  public Fields(List<String> paths) {
    this.paths = List.copyOf(paths);
    SchemaFields known = SchemaFields.read();
    paths.forEach(known::check);
    ALWAYS.forEach(path -> root.add(path.split("\\.", -1)));
    paths.forEach(path -> root.add(path.split("\\.", -1)));
  }

  /** Whether {@code name}, a field of the whole, or a part of it is asked for. */
  public boolean have(String name) {
    return paths.stream().anyMatch(path -> first(path).equals(name));
  }

  /** The layers that the fields show, in their order, each with the first path that asks for it. */
  public Map<Layer, String> layers() {
    Map<Layer, String> layers = new EnumMap<>(Layer.class);
    for (String path : paths) {
      Layer layer = layer(first(path));
      if (layer != null) {
        layers.putIfAbsent(layer, path);
      }
    }
    return layers;
  }

  /** The layers that have a say in the fields' values: those they show or point to. */
  public Set<Layer> sources() {
    EnumSet<Layer> sources = EnumSet.noneOf(Layer.class);
    sources.addAll(layers().keySet());
    if (have("article")) {
      sources.add(Layer.PLACES); // the dateline's placeId
    }
    return have("processing") ? EnumSet.allOf(Layer.class) : sources;
  }

  private static String first(String path) {
    return path.split("\\.", 2)[0];
  }

  private static @Nullable Layer layer(String name) {
    return switch (name) {
      case "focus" -> Layer.PLACES;
      case "story", "timeline", "eventOrder" -> Layer.EVENTS;
      default ->
          Arrays.stream(Layer.values())
              .filter(layer -> Notation.camelCase(layer).equals(name))
              .findFirst()
              .orElse(null);
    };
  }

  /** A generator that leaves out of an analysis what isn't asked for. */
  JsonGenerator filtered(JsonGenerator json) {
    return new FilteringGeneratorDelegate(
        json, root, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
  }

  /** Lets through what is asked for of an object, or of each object in an array. */
  private static final class Part extends TokenFilter {

    private final Map<String, TokenFilter> parts = new HashMap<>();

    void add(String[] path) {
      Part part = this;
      for (int i = 0; i < path.length - 1; i++) {
        TokenFilter next = part.parts.computeIfAbsent(path[i], unseen -> new Part());
        if (!(next instanceof Part below)) {
          return; // all of it is asked for anyway
        }
        part = below;
      }
      part.parts.put(path[path.length - 1], INCLUDE_ALL);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson's way to leave a property out, not annotated
    public TokenFilter includeProperty(String name) {
      return parts.get(name);
    }

    /** An empty list says that there is nothing. */
    @Override
    public boolean includeEmptyArray(boolean contentsFiltered) {
      return true;
    }

    /** An item of which nothing asked for is known keeps its place in its list. */
    @Override
    public boolean includeEmptyObject(boolean contentsFiltered) {
      return true;
    }

    @Override
    protected boolean _includeScalar() {
      return false;
    }
  }
}
