package newsanalyzer.annotate.reference;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Entity;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;

/**
 * The passes that look for references, in their order: each builds on what those before it found.
 *
 * <p>Safe for all threads.
 */
public final class ReferencePasses {

  private static final List<Pass> PASSES =
      List.of(
          new GivenNames(),
          new Titles(),
          new Appositions(),
          new FoundTitles(),
          new Predicates(MentionKind.NAME),
          new Descriptions(),
          new Bodies(),
          new Pronouns(),
          new BodyPronouns(),
          new Predicates(MentionKind.PRONOUN));

  private ReferencePasses() {}

  /** Returns the people, then the organizations, with all mentions that the passes find. */
  public static List<Entity> read(
      String text,
      List<Sentence> sentences,
      List<Phrase> titles,
      List<Entity> people,
      List<Entity> organizations,
      List<Entity> others) {
    List<Referent> referents = new ArrayList<>();
    people.forEach(entity -> referents.add(new Referent(entity, Referent.Kind.PERSON)));
    organizations.forEach(
        entity -> referents.add(new Referent(entity, Referent.Kind.ORGANIZATION)));
    others.forEach(entity -> referents.add(new Referent(entity, Referent.Kind.OTHER)));
    Scene scene = new Scene(text, sentences, titles, referents);
    for (Pass pass : PASSES) {
      pass.read(scene);
    }
    return referents.stream()
        .limit((long) people.size() + organizations.size())
        .map(Referent::entity)
        .toList();
  }
}
