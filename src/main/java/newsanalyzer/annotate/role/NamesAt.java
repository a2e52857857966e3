package newsanalyzer.annotate.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Span;

/** Where some entities are mentioned. For one article. */
public final class NamesAt {

  private final NavigableMap<Integer, Named> byStart = new TreeMap<>();
  private final Map<Integer, List<Named>> bySentence = new HashMap<>();

  /** Takes the entities' mentions of one kind. */
  public NamesAt(List<Entity> entities, MentionKind kind) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == kind) {
          Named named = new Named(mention.span(), mention.sentence(), entity.id());
          byStart.put(mention.span().start(), named);
        }
      }
    }
    byStart
        .values()
        .forEach(
            named ->
                bySentence
                    .computeIfAbsent(named.sentence(), unseen -> new ArrayList<>())
                    .add(named));
  }

  /** All, in text order. */
  public List<Named> all() {
    return List.copyOf(byStart.values());
  }

  /** Those of a sentence, in text order. */
  public List<Named> of(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The one that begins at an offset. */
  public Optional<Named> at(int start) {
    return Optional.ofNullable(byStart.get(start));
  }

  /** The first within {@code span}. */
  public Optional<Named> within(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(named -> span.contains(named.span()))
        .findFirst();
  }

  /** The last before an offset. */
  public Optional<Named> before(int offset) {
    Map.Entry<Integer, Named> entry = byStart.lowerEntry(offset);
    return entry == null || entry.getValue().span().end() > offset
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }
}
