package newsanalyzer.annotate.reference;

import java.util.List;
import newsanalyzer.model.MentionKind;

/** What somebody is said to be: {@code Ann Lee is a professor}, {@code he was also an author}. */
record Predicates(MentionKind subject) implements Pass {

  @Override
  public void read(Scene scene) {
    for (int sentence = 0; sentence < scene.words.sentences(); sentence++) {
      for (Placed mention : List.copyOf(scene.mentions(sentence))) {
        if (mention.kind() == subject && mention.referent().isPerson()) {
          readBehind(scene, mention);
        }
      }
    }
  }

  private static void readBehind(Scene scene, Placed mention) {
    int sentence = mention.sentence();
    int first = mention.end();
    if (!Scene.is("be", scene.word(sentence, first))) {
      return;
    }
    first++;
    while (Scene.is("adverb", scene.word(sentence, first))) {
      first++;
    }
    int noun =
        NounPhrase.isDeterminer(scene.word(sentence, first))
            ? NounPhrase.person(scene, sentence, first)
            : -1;
    if (noun > first) {
      scene.describe(mention.referent(), sentence, first + 1, noun);
      scene.add(mention.referent(), sentence, first, noun + 1, MentionKind.NOMINAL);
      NounPhrase.addSecond(scene, mention.referent(), sentence, noun);
    }
  }
}
