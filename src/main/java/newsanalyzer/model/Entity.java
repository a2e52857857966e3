package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization, place or other thing that the article names, with all its mentions.
 *
 * @param id unique in the article: a letter for the kind and a number, counting from 1 in the order
 *     of the first mentions, such as {@code p1}
 * @param type the type's name in a user's own model; null for the kinds that are built in, which
 *     the list it stands in tells
 * @param name its fullest form in the article
 * @param salience how much the article is about it, in 0..1: the estimated probability that a
 *     summary of the article would name it
 * @param aliases the other forms of its name, in text order
 * @param mentions where it is referred to, in text order, never empty
 */
public record Entity(
    String id,
    @Nullable String type,
    String name,
    double salience,
    List<Alias> aliases,
    List<Mention> mentions) {

  public Entity {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    Probability.check(salience);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no mentions of " + name);
    }
  }
}
