package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import org.jspecify.annotations.Nullable;

/** A person who speaks and whose name isn't given. Not safe for several threads. */
public final class AnonymousPerson {

  private final String id;
  private final Description introduced;
  private final List<Mention> mentions = new ArrayList<>();

  public AnonymousPerson(String id, Description introduced) {
    this.id = id;
    this.introduced = introduced;
  }

  public String id() {
    return id;
  }

  /** Adds a mention; they come in text order. */
  public void add(Mention mention) {
    mentions.add(mention);
  }

  public Mention lastMention() {
    return mentions.get(mentions.size() - 1);
  }

  /** The last of those whom a description may mean; null if it means none of them. */
  public static @Nullable AnonymousPerson last(
      List<AnonymousPerson> persons, Description description) {
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (description.refersTo(persons.get(i).introduced)) {
        return persons.get(i);
      }
    }
    return null;
  }

  /** The entry under its first description, which begins a sentence no more. */
  public Entity entity(String text) {
    String name = mentions.get(0).span().of(text);
    if (introduced.isNew() || introduced.isKnown()) {
      name = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    return Entity.anonymous(id, name, mentions);
  }
}
