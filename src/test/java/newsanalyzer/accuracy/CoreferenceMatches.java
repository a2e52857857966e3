package newsanalyzer.accuracy;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsanalyzer.corpora.GumCoreference.Reference;
import newsanalyzer.corpora.GumCoreference.Thing;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Which found mentions of an article are which annotated ones.
 *
 * <p>A found mention is an annotated one if it holds its head word and doesn't reach out of its
 * words; of several, the shortest that isn't taken. So {@code Lee} is {@code Mr. Lee}, and {@code
 * Paris} isn't {@code the mayor of Paris}. Types aren't compared.
 */
final class CoreferenceMatches {

  private final List<Thing> things;
  private final List<Entity> entities;
  private final Set<MentionKind> kinds;
  private final Map<Mention, Reference> matches = new HashMap<>();
  private final Map<Reference, Thing> thingOf = new HashMap<>();

  private CoreferenceMatches(List<Thing> things, List<Entity> entities, Set<MentionKind> kinds) {
    this.things = things;
    this.entities = entities;
    this.kinds = kinds;
  }

  /** Compares the mentions of some kinds. */
  static CoreferenceMatches of(List<Thing> things, List<Entity> entities, Set<MentionKind> kinds) {
    CoreferenceMatches compared = new CoreferenceMatches(things, entities, kinds);
    things.forEach(t -> t.references().forEach(r -> compared.thingOf.put(r, t)));
    List<Reference> shortestFirst =
        things.stream()
            .flatMap(compared::references)
            .sorted(comparing((Reference r) -> r.span().end() - r.span().start()))
            .toList();
    Set<Reference> taken = new HashSet<>();
    entities.stream()
        .flatMap(compared::mentions)
        .sorted(comparing(Mention::span))
        .forEach(
            mention ->
                shortestFirst.stream()
                    .filter(r -> r.span().contains(mention.span()))
                    .filter(r -> mention.span().contains(r.head()) && !taken.contains(r))
                    .findFirst()
                    .ifPresent(
                        reference -> {
                          taken.add(reference);
                          compared.matches.put(mention, reference);
                        }));
    return compared;
  }

  private Stream<Reference> references(Thing thing) {
    return thing.references().stream().filter(reference -> kinds.contains(reference.kind()));
  }

  private Stream<Mention> mentions(Entity entity) {
    return entity.mentions().stream().filter(mention -> kinds.contains(mention.kind()));
  }

  CoreferenceScore score() {
    return CoreferenceScore.of(
        clusters(things, this::references),
        clusters(
            entities,
            entity ->
                mentions(entity).map(m -> matches.containsKey(m) ? (Object) matches.get(m) : m)));
  }

  private static <C> List<Set<Object>> clusters(
      Collection<C> all, Function<C, Stream<? extends Object>> mentions) {
    List<Set<Object>> clusters = new ArrayList<>();
    for (C one : all) {
      Set<Object> cluster = mentions.apply(one).collect(Collectors.<Object>toSet());
      if (!cluster.isEmpty()) {
        clusters.add(cluster);
      }
    }
    return clusters;
  }

  /** The mentions of a kind that are of the thing that most names of their entity are of. */
  Score linked(MentionKind kind) {
    int right = 0;
    int found = 0;
    for (Entity entity : entities) {
      Thing thing = namedMost(entity);
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == kind) {
          found++;
          right += thing != null && thing.equals(thingOf.get(matches.get(mention))) ? 1 : 0;
        }
      }
    }
    int annotated =
        (int) thingOf.keySet().stream().filter(reference -> reference.kind() == kind).count();
    return new Score(right, found, annotated);
  }

  private @Nullable Thing namedMost(Entity entity) {
    Map<Thing, Integer> times = new HashMap<>();
    for (Mention mention : entity.mentions()) {
      Thing thing = thingOf.get(matches.get(mention));
      if (thing != null && mention.kind() == MentionKind.NAME) {
        times.merge(thing, 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The names of people that were taken for one and are of several. */
  List<Set<String>> wrongMergesOfPeople(String text) {
    List<Set<String>> merges = new ArrayList<>();
    for (Entity entity : entities) {
      Set<Thing> people = new HashSet<>();
      Set<String> names = new TreeSet<>();
      for (Mention mention : entity.mentions()) {
        Thing thing = thingOf.get(matches.get(mention));
        if (thing != null && thing.type() == NameType.PERSON) {
          people.add(thing);
          names.add(mention.span().of(text));
        }
      }
      if (people.size() > 1 && entity.id().startsWith("p")) {
        merges.add(names);
      }
    }
    return merges;
  }
}
