package newsanalyzer.annotate.event;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity that a phrase's last word refers to: {@code Prime Minister [Lee]}, {@code [a US
 * official]}, {@code [he]}. Not safe for several threads while it is made.
 */
public final class MentionEnds {

  /** By their last characters, the mentions that end there, by their first. */
  private final Map<Integer, TreeMap<Integer, String>> byEnd = new HashMap<>();

  /**
   * Takes an article's mentions.
   *
   * @param entityIds ids of the entities that names, descriptions and pronouns refer to
   */
  public MentionEnds(Map<Span, String> entityIds) {
    entityIds.forEach(
        (span, id) ->
            byEnd.computeIfAbsent(span.end(), unseen -> new TreeMap<>()).put(span.start(), id));
  }

  /** The entity of the longest mention within {@code phrase} that ends where it ends. */
  public @Nullable String entityId(Span phrase) {
    Map.@Nullable Entry<Integer, String> longest =
        byEnd.getOrDefault(phrase.end(), new TreeMap<>()).ceilingEntry(phrase.start());
    return longest == null ? null : longest.getValue();
  }
}
