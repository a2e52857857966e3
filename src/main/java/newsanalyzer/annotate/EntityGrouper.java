package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import newsanalyzer.annotate.entity.Form;
import newsanalyzer.annotate.entity.Form.Written;
import newsanalyzer.annotate.entity.Forms;
import newsanalyzer.annotate.entity.GroupingPasses;
import newsanalyzer.annotate.entity.ShortForms;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Merge;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;

/**
 * Groups the names of one article into the things they name, by evident rules.
 *
 * <p>Names that are spelled alike are one {@link Form}. Then {@link GroupingPasses} run in a fixed
 * order, each for one kind of evidence. A bare surname of several people is that of the last one
 * named, but never of a relative that another's name has led to, nor of a woman if it is {@code
 * Mr.}'s. Whole words alone count, so {@code Ann} is never {@code Joanna}, and two different full
 * names of people are merged only if one is the other with initials or a common nickname.
 *
 * <p>It knows nothing of the world: {@code Holland} isn't {@code Netherlands}. Descriptions and
 * pronouns aren't looked at. The time it takes grows with n log n. Holds no state that changes, so
 * one instance serves all threads.
 */
public final class EntityGrouper {

  private static final Map<NameType, String> ID_LETTERS =
      Map.of(
          NameType.PERSON, "p",
          NameType.ORGANIZATION, "o",
          NameType.PLACE, "l",
          NameType.GROUP, "g",
          NameType.WORK, "w",
          NameType.PRODUCT, "d");

  /**
   * Returns the entities that {@code names} of one type name, in the order of their first mentions,
   * with a salience of 0: it is estimated later.
   *
   * @param type person, organization, place, group, work or product
   * @param names in any order; those of other types are passed over
   * @throws IllegalArgumentException if {@code type} is of no kind that is grouped
   */
  public List<Entity> group(String text, NameType type, List<Name> names) {
    if (!GroupingPasses.group(type)) {
      throw new IllegalArgumentException(type + " is of no kind that is grouped");
    }
    List<Mention> mentions =
        names.stream()
            .filter(name -> name.type() == type)
            .map(
                name ->
                    new Mention(name.span(), name.sentence(), MentionKind.NAME, name.confidence()))
            .toList();
    List<Form> forms =
        type == NameType.PERSON
            ? Forms.ofPeople(text, mentions)
            : Forms.of(text, type == NameType.GROUP, mentions);
    return entities(
        GroupingPasses.merge(type, forms),
        type == NameType.GROUP,
        Objects.requireNonNull(ID_LETTERS.get(type)));
  }

  /**
   * Returns the entities of types that are not built in, such as a user's own model finds: mentions
   * of one type that are spelled alike are one entity. Their ids are {@code x1}, {@code x2}, … in
   * the order of the first mentions of all types; their salience is 0.
   *
   * @param mentions by name of type, in any order
   */
  public List<Entity> groupSpelledAlike(String text, Map<String, List<Mention>> mentions) {
    List<Entity> unnumbered = new ArrayList<>();
    mentions.forEach(
        (type, ofType) -> {
          for (Entity entity : entities(Forms.of(text, false, ofType), false, "x")) {
            unnumbered.add(withTypeAndId(entity, type, entity.id()));
          }
        });
    unnumbered.sort(
        Comparator.comparing((Entity entity) -> entity.mentions().get(0).span())
            .thenComparing(entity -> Objects.requireNonNull(entity.type())));
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : unnumbered) {
      entities.add(
          withTypeAndId(
              entity, Objects.requireNonNull(entity.type()), "x" + (entities.size() + 1)));
    }
    return entities;
  }

  private static Entity withTypeAndId(Entity entity, String type, String id) {
    return new Entity(
        id, type, entity.name(), entity.salience(), entity.aliases(), entity.mentions());
  }

  private static List<Entity> entities(List<Form> forms, boolean inflected, String idLetter) {
    Map<Form, List<Form>> groups = new LinkedHashMap<>();
    for (Form form : forms) {
      groups.computeIfAbsent(form.fullest(), unseen -> new ArrayList<>()).add(form);
    }
    List<Entity> entities = new ArrayList<>();
    groups.forEach(
        (fullest, members) ->
            entities.add(
                entity(
                    idLetter + (entities.size() + 1),
                    name(fullest, inflected),
                    inflected,
                    members)));
    return entities;
  }

  /** For a group the shortest, {@code Israeli}; else not in capitals if it's ever written so. */
  private static String name(Form fullest, boolean inflected) {
    return fullest.written().stream()
        .map(Written::text)
        .min(
            inflected
                ? Comparator.comparing(String::length)
                : Comparator.comparing(text -> text.equals(text.toUpperCase(Locale.ROOT))))
        .orElseThrow();
  }

  private static Entity entity(String id, String name, boolean inflected, List<Form> members) {
    Map<Mention, Alias> aliases = new TreeMap<>(Comparator.comparing(Mention::span));
    for (Form member : members) {
      for (Written written : member.written()) {
        boolean bent =
            inflected && !ShortForms.words(written.text()).equals(ShortForms.words(name));
        Merge evidence = bent ? Merge.INFLECTION : member.mergedBy();
        aliases.put(written.mention(), new Alias(written.text(), evidence));
      }
    }
    List<Mention> mentions = List.copyOf(aliases.keySet());
    Set<String> seen = new HashSet<>(Set.of(name));
    List<Alias> others = aliases.values().stream().filter(a -> seen.add(a.text())).toList();
    return new Entity(id, null, name, 0, others, mentions);
  }
}
