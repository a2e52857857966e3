package newsanalyzer.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.UserName;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article.
 *
 * @param byLayer the entities of each layer, empty for those that were not asked for
 */
record Entities(Map<Layer, List<Entity>> byLayer) {

  /** Groups what was found into the entities of the layers asked for. */
  static Entities of(
      EntityGrouper grouper,
      Settings settings,
      String text,
      List<Name> names,
      List<UserName> userNames) {
    Map<Layer, List<Entity>> byLayer = new EnumMap<>(Layer.class);
    for (NameType type : NameType.values()) {
      if (type.namesEntity() && settings.has(type.layer())) {
        byLayer.put(type.layer(), grouper.group(text, type, names));
      }
    }
    if (settings.has(Layer.ENTITIES)) {
      Map<String, List<Mention>> mentions =
          userNames.stream()
              .collect(
                  groupingBy(UserName::type, TreeMap::new, mapping(Entities::mention, toList())));
      byLayer.put(Layer.ENTITIES, grouper.groupSpelledAlike(text, mentions));
    }
    return new Entities(byLayer);
  }

  private static Mention mention(UserName name) {
    return new Mention(name.span(), name.sentence(), MentionKind.NAME, name.confidence());
  }

  /** The same entities with how much the article is about each, all layers weighed together. */
  Entities withSalience(SalienceScorer scorer, List<Sentence> sentences, @Nullable Span headline) {
    List<Entity> all = byLayer.values().stream().flatMap(List::stream).toList();
    Iterator<Entity> scored = scorer.score(sentences, headline, all).iterator();
    Map<Layer, List<Entity>> withSalience = new EnumMap<>(Layer.class);
    byLayer.forEach(
        (layer, entities) ->
            withSalience.put(layer, entities.stream().map(entity -> scored.next()).toList()));
    return new Entities(withSalience);
  }

  List<Entity> of(Layer layer) {
    return byLayer.getOrDefault(layer, List.of());
  }

  /** The id of the entity that each name mentions; names of layers left out have none. */
  Map<Span, String> idsByName() {
    Map<Span, String> ids = new HashMap<>();
    byLayer.forEach(
        (layer, entities) -> {
          if (layer != Layer.ENTITIES) { // a user's own types may cover the same words
            entities.forEach(
                entity -> entity.mentions().forEach(m -> ids.put(m.span(), entity.id())));
          }
        });
    return ids;
  }
}
