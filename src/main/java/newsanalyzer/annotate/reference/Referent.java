package newsanalyzer.annotate.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsanalyzer.annotate.person.Gender;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Span;

/** An entity, what the text has shown of it, and the mentions found so far. */
final class Referent {

  /** What kind of thing it is, as far as pronouns care. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    /** Anything else with a name: {@code it} may mean that, which isn't said. */
    OTHER
  }

  final Entity named;
  final Kind kind;
  private final List<Mention> mentions;
  private Gender gender = Gender.UNKNOWN;
  private boolean isHint = true;

  Referent(Entity named, Kind kind) {
    this.named = named;
    this.kind = kind;
    this.mentions = new ArrayList<>(named.mentions());
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  Gender gender() {
    return gender;
  }

  /** The text says so; the first word counts. */
  void show(Gender shown) {
    if (isHint && shown != Gender.UNKNOWN) {
      gender = shown;
      isHint = false;
    }
  }

  /** A given name hints at it; whatever the text shows counts more. */
  void hint(Gender hinted) {
    if (isHint) {
      gender = hinted;
    }
  }

  /** It is as likely of this type as its first mention, if it refers to it at all. */
  void add(Span span, int sentence, MentionKind kindOfMention) {
    mentions.add(new Mention(span, sentence, kindOfMention, named.mentions().get(0).confidence()));
  }

  Entity entity() {
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(
        named.id(), named.type(), named.name(), named.salience(), named.aliases(), mentions);
  }
}
