package newsanalyzer.annotate;

import java.util.List;
import newsanalyzer.annotate.reference.ReferencePasses;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;

/**
 * Adds to the people and organizations of an article the descriptions and pronouns that refer to
 * them: {@code the president}, {@code the ministry}, {@code she}.
 *
 * <p>Works by a fixed chain of small passes, {@link ReferencePasses}, each for one kind of
 * evidence, the plainest first. What {@code I}, {@code you} and {@code we} refer to isn't said:
 * that takes knowing who speaks. No two entities become one, and names are left as they are. The
 * time grows with the length of the text. Holds no state that changes; safe for all threads.
 */
public final class ReferenceLinker {

  /** The entities with all their mentions, in the order given. */
  public record Linked(List<Entity> people, List<Entity> organizations) {

    public Linked {
      people = List.copyOf(people);
      organizations = List.copyOf(organizations);
    }
  }

  /**
   * Links what can be linked. A new mention has the confidence of the entity's first, as it is of
   * that type if it refers to it at all.
   *
   * @param sentences in text order
   * @param titles words that state somebody's role, as a tagger found them; may be empty
   * @param people with their names alone
   * @param organizations with their names alone
   * @param others what else is named, such as places and groups: {@code it} may mean them too
   */
  public Linked link(
      String text,
      List<Sentence> sentences,
      List<Phrase> titles,
      List<Entity> people,
      List<Entity> organizations,
      List<Entity> others) {
    List<Entity> linked =
        ReferencePasses.read(text, sentences, titles, people, organizations, others);
    return new Linked(
        linked.subList(0, people.size()),
        linked.subList(people.size(), people.size() + organizations.size()));
  }
}
