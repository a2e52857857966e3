package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization, place or other thing that the article names, with all its mentions.
 *
 * @param id unique in the article: a letter for the kind and a number, such as {@code p1}
 * @param type the type's name in a user's own model; null for the kinds that are built in, which
 *     the list it stands in tells
 * @param name its fullest form in the article, but of a dateline's place not in capitals; of an
 *     anonymous source the first description
 * @param anonymous whether it is somebody who speaks and isn't named: {@code a US official}
 * @param salience how much the article is about it, in 0..1: the estimated probability that a
 *     summary of the article would name it
 * @param aliases the other forms of its name, in text order
 * @param roles what the article says that a person is, in text order; empty for other things
 * @param geo where a place is; null if that isn't known, and for other things
 * @param mentions where it is referred to, in text order, never empty
 */
public record Entity(
    String id,
    @Nullable String type,
    String name,
    boolean anonymous,
    double salience,
    List<Alias> aliases,
    List<PersonRole> roles,
    @Nullable Geo geo,
    List<Mention> mentions) {

  public Entity {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    Probability.check(salience);
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no mentions of " + name);
    }
  }

  /** A named thing without roles, whose place on Earth isn't known. */
  public Entity(
      String id,
      @Nullable String type,
      String name,
      double salience,
      List<Alias> aliases,
      List<Mention> mentions) {
    this(id, type, name, false, salience, aliases, List.of(), null, mentions);
  }

  /** Somebody who speaks and isn't named, whose salience isn't estimated yet. */
  public static Entity anonymous(String id, String description, List<Mention> mentions) {
    return new Entity(id, null, description, true, 0, List.of(), List.of(), null, mentions);
  }

  /** The same under another id. */
  public Entity withId(String newId) {
    return new Entity(newId, type, name, anonymous, salience, aliases, roles, geo, mentions);
  }

  /** The same, called otherwise than in the article, as {@code evidence} allows. */
  public Entity withName(String newName, Merge evidence) {
    List<Alias> withOld =
        Stream.concat(Stream.of(new Alias(name, evidence)), aliases.stream()).toList();
    return new Entity(id, type, newName, anonymous, salience, withOld, roles, geo, mentions);
  }

  /** The same of another salience. */
  public Entity withSalience(double newSalience) {
    return new Entity(id, type, name, anonymous, newSalience, aliases, roles, geo, mentions);
  }

  /** The same person in these roles. */
  public Entity withRoles(List<PersonRole> newRoles) {
    return new Entity(id, type, name, anonymous, salience, aliases, newRoles, geo, mentions);
  }

  /** The same place, there. */
  public Entity withGeo(@Nullable Geo newGeo) {
    return new Entity(id, type, name, anonymous, salience, aliases, roles, newGeo, mentions);
  }

  /** The same with other mentions, in text order. */
  public Entity withMentions(List<Mention> newMentions) {
    return new Entity(id, type, name, anonymous, salience, aliases, roles, geo, newMentions);
  }
}
