package newsanalyzer.annotate.reference;

import newsanalyzer.annotate.person.PersonWords;
import newsanalyzer.model.MentionKind;

/**
 * What stands right before a person's name: {@code President Lee} is a president from here on, and
 * {@code the team's captain Ann Lee} a mention more, {@code the team's captain}.
 */
final class Titles implements Pass {

  @Override
  public void read(Scene scene) {
    for (Placed name : scene.people()) {
      int last = name.first() - 1;
      String title = scene.word(name.sentence(), last);
      name.referent().show(PersonWords.genderOfNoun(title));
      if (Scene.is("person", title)) {
        int first = NounPhrase.start(scene, name.sentence(), last);
        boolean isWhole = NounPhrase.isDetermined(scene, name.sentence(), first);
        int from = isWhole ? first + 1 : NounPhrase.startOfTitle(scene, name.sentence(), last);
        scene.describe(name.referent(), name.sentence(), from, last);
        if (isWhole) {
          scene.add(name.referent(), name.sentence(), first, last + 1, MentionKind.NOMINAL);
        }
      }
    }
  }
}
