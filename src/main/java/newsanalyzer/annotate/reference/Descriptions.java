package newsanalyzer.annotate.reference;

import java.util.HashSet;
import java.util.Set;
import newsanalyzer.annotate.person.PersonWords;
import newsanalyzer.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * A description of somebody known: {@code the director}, after {@code Ann Lee, the CIA director};
 * {@code the CIA director} too, but not {@code the FBI director}.
 */
final class Descriptions implements Pass {

  /** Words from {@code the} to its noun; not swept. */
  private static final int MOST_WORDS = 4;

  @Override
  public void read(Scene scene) {
    for (int sentence = 0; sentence < scene.words.sentences(); sentence++) {
      for (int word = 0; word < scene.words.count(sentence); word++) {
        if (NounPhrase.isDeterminer(scene.word(sentence, word))) {
          read(scene, sentence, word);
        }
      }
    }
  }

  private static void read(Scene scene, int sentence, int determiner) {
    Set<String> details = new HashSet<>();
    int end = Math.min(scene.words.count(sentence), determiner + 1 + MOST_WORDS);
    for (int word = determiner + 1; word < end; word++) {
      String here = scene.word(sentence, word);
      if (Scene.is("after-head", here) || Scene.is("be", here)) {
        return;
      }
      if (isLastOfDescription(scene, sentence, word)) {
        String noun = scene.noun(sentence, word);
        details.remove(noun.split("_", -1)[0]);
        @Nullable Referent known =
            mayBegin(scene.word(sentence, determiner), noun)
                ? scene.soDescribed(noun, details, sentence, word)
                : null;
        if (known != null && known.isPerson()) {
          scene.add(known, sentence, determiner, word + 1, MentionKind.NOMINAL);
        }
        return;
      }
      details.add(here);
    }
  }

  /** Somebody new is introduced by {@code a}; a relative may be known as anybody's. */
  private static boolean mayBegin(String determiner, String noun) {
    return determiner.equals("the")
        || (PersonWords.isKin(noun) && Scene.is("possessive", determiner));
  }

  /** Not before another noun of that kind, a name, or an {@code of}, which may tell them apart. */
  private static boolean isLastOfDescription(Scene scene, int sentence, int word) {
    String next = scene.word(sentence, word + 1);
    return scene.isForPerson(scene.word(sentence, word))
        && scene.name(sentence, word) == null
        && !scene.isForPerson(next)
        && !next.equals("of")
        && !next.equals("-")
        && scene.name(sentence, word + 1) == null;
  }
}
