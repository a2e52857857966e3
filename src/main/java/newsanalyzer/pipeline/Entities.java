package newsanalyzer.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.NameRuler;
import newsanalyzer.annotate.ReferenceLinker;
import newsanalyzer.annotate.SalienceScorer;
import newsanalyzer.annotate.front.Capitals;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Merge;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PersonRole;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Relation;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.UserName;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article, as one stage after another learns more of them.
 *
 * @param byLayer the entities of each layer
 */
record Entities(Map<Layer, List<Entity>> byLayer) {

  /** Groups what was found. */
  static Entities group(
      EntityGrouper grouper, String text, List<Name> names, List<UserName> userNames) {
    Map<Layer, List<Entity>> byLayer = new EnumMap<>(Layer.class);
    for (NameType type : NameType.values()) {
      if (type.namesEntity()) {
        byLayer.put(type.layer(), grouper.group(text, type, names));
      }
    }
    Map<String, List<Mention>> mentions =
        userNames.stream()
            .collect(
                groupingBy(UserName::type, TreeMap::new, mapping(Entities::mention, toList())));
    byLayer.put(Layer.ENTITIES, grouper.groupSpelledAlike(text, mentions));
    return new Entities(byLayer);
  }

  private static Mention mention(UserName name) {
    return new Mention(name.span(), name.sentence(), MentionKind.NAME, name.confidence());
  }

  /** The same as a user's rulings would have them. */
  Entities withRulings(NameRuler ruler, String text) {
    Entities ruled = this;
    for (NameType type : NameType.values()) {
      if (type.namesEntity()) {
        ruled = ruled.with(type.layer(), ruler.entities(text, type, of(type.layer())));
      }
    }
    return ruled;
  }

  /**
   * The same with how much the article is about each, all layers weighed together, by how they are
   * named: what pronouns refer to is less sure.
   */
  Entities withSalience(SalienceScorer scorer, List<Sentence> sentences, @Nullable Span headline) {
    List<Entity> asNamed = all().stream().map(Entities::asNamed).toList();
    Iterator<Entity> scored = scorer.score(sentences, headline, asNamed).iterator();
    Map<Layer, List<Entity>> withSalience = new EnumMap<>(Layer.class);
    byLayer.forEach(
        (layer, entities) ->
            withSalience.put(
                layer,
                entities.stream().map(e -> e.withSalience(scored.next().salience())).toList()));
    return new Entities(withSalience);
  }

  private static Entity asNamed(Entity entity) {
    List<Mention> names =
        entity.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).toList();
    return names.isEmpty() ? entity : entity.withMentions(names);
  }

  /** The same with the descriptions and pronouns that refer to people and organizations. */
  Entities withReferences(
      ReferenceLinker linker, String text, List<Sentence> sentences, List<Phrase> titles) {
    ReferenceLinker.Linked linked =
        linker.link(text, sentences, titles, of(Layer.PEOPLE), of(Layer.ORGANIZATIONS), unlinked());
    return with(Layer.PEOPLE, numbered(inTextOrder(linked.people())))
        .with(Layer.ORGANIZATIONS, numbered(inTextOrder(linked.organizations())));
  }

  /** What isn't referred to by description or pronoun, but is named, too. */
  private List<Entity> unlinked() {
    return Stream.of(Layer.PLACES, Layer.GROUPS, Layer.WORKS, Layer.PRODUCTS)
        .flatMap(layer -> of(layer).stream())
        .toList();
  }

  /** By their first mentions. */
  static List<Entity> inTextOrder(List<Entity> entities) {
    return entities.stream()
        .sorted(Comparator.comparing(entity -> entity.mentions().get(0).span()))
        .toList();
  }

  /** The same with ids that count from 1. */
  static List<Entity> numbered(List<Entity> entities) {
    List<Entity> numbered = new ArrayList<>();
    entities.forEach(e -> numbered.add(e.withId(e.id().charAt(0) + "" + (numbered.size() + 1))));
    return numbered;
  }

  Entities withRoles(Map<String, List<PersonRole>> roles) {
    return each(
        Layer.PEOPLE, person -> person.withRoles(roles.getOrDefault(person.id(), List.of())));
  }

  Entities withGeos(Map<String, Geo> geos) {
    return each(Layer.PLACES, place -> place.withGeo(geos.get(place.id())));
  }

  /** The same with the place of the dateline, if that has it in capitals, as it is spelled else. */
  Entities withDateline(@Nullable Dateline dateline) {
    return dateline == null
        ? this
        : each(Layer.PLACES, place -> isIn(dateline, place) ? withoutCapitals(place) : place);
  }

  private static boolean isIn(Dateline dateline, Entity place) {
    return place.mentions().stream().anyMatch(mention -> dateline.span().contains(mention.span()));
  }

  private static Entity withoutCapitals(Entity place) {
    String name = Capitals.undone(place.name());
    return name.equals(place.name()) ? place : place.withName(name, Merge.SPELLING);
  }

  private Entities each(Layer layer, UnaryOperator<Entity> change) {
    return with(layer, of(layer).stream().map(change).toList());
  }

  Entities with(Layer layer, List<Entity> entities) {
    Map<Layer, List<Entity>> changed = new EnumMap<>(byLayer);
    changed.put(layer, entities);
    return new Entities(changed);
  }

  /** Those of {@code layers} alone: an id of what isn't printed would lead nowhere. */
  Entities only(Set<Layer> layers) {
    Map<Layer, List<Entity>> some = new EnumMap<>(byLayer);
    some.keySet().retainAll(layers);
    Entities only = new Entities(some);
    Set<String> ids = Set.copyOf(only.all().stream().map(Entity::id).toList());
    return only.each(
        Layer.PEOPLE,
        person ->
            person.withRoles(person.roles().stream().map(role -> role.withIdsAmong(ids)).toList()));
  }

  List<Entity> of(Layer layer) {
    return byLayer.getOrDefault(layer, List.of());
  }

  List<Entity> all() {
    return byLayer.values().stream().flatMap(List::stream).toList();
  }

  /** How much the article is about each, by id. */
  Map<String, Double> salience() {
    Map<String, Double> salience = new HashMap<>();
    all().forEach(entity -> salience.put(entity.id(), entity.salience()));
    return salience;
  }

  /** The id of the entity that each mention refers to. */
  Map<Span, String> ids() {
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

  /** Quotations without the ids of those who aren't here. */
  List<Quote> said(List<Quote> quotes) {
    Set<String> ids = Set.copyOf(all().stream().map(Entity::id).toList());
    return quotes.stream()
        .map(
            quote ->
                quote.speakerId() == null || ids.contains(quote.speakerId())
                    ? quote
                    : quote.by(null))
        .toList();
  }

  /** Those relations of which both sides are here. */
  List<Relation> related(List<Relation> relations) {
    Set<String> ids = Set.copyOf(all().stream().map(Entity::id).toList());
    return relations.stream()
        .filter(r -> ids.contains(r.subjectId()) && ids.contains(r.objectId()))
        .toList();
  }
}
