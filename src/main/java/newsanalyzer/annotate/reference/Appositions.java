package newsanalyzer.annotate.reference;

import newsanalyzer.model.MentionKind;

/**
 * What stands beside a person's name, parted by a comma: {@code Ann Lee, the director of the
 * museum,} and {@code the director of the museum, Ann Lee,}.
 *
 * <p>Not what may be one more in a list: {@code Ann Lee, the director and Bob Roe}.
 */
final class Appositions implements Pass {

  /** From a name back to the noun before it, as in {@code the president of the U.S. Chamber of}. */
  private static final int MOST_WORDS_BACK = 10;

  @Override
  public void read(Scene scene) {
    for (Placed name : scene.people()) {
      if (scene.word(name.sentence(), name.end()).equals(",")) {
        readBehind(scene, name);
      }
      if (scene.word(name.sentence(), name.first() - 1).equals(",")) {
        readBefore(scene, name);
      }
    }
  }

  private static void readBehind(Scene scene, Placed name) {
    int sentence = name.sentence();
    int first = name.end() + 1;
    boolean isAge = isNumber(scene.word(sentence, first));
    if (isAge && scene.word(sentence, first + 1).equals(",")) {
      first += 2;
    }
    int noun = NounPhrase.person(scene, sentence, first);
    if (noun >= 0 && !isListed(scene, sentence, noun)) {
      boolean determined = NounPhrase.isDeterminer(scene.word(sentence, first));
      scene.describe(name.referent(), sentence, determined ? first + 1 : first, noun);
      scene.add(name.referent(), sentence, first, noun + 1, MentionKind.NOMINAL);
      NounPhrase.addSecond(scene, name.referent(), sentence, noun);
    }
  }

  /** Whether another person is named right behind, or after {@code and}. */
  private static boolean isListed(Scene scene, int sentence, int noun) {
    String next = scene.word(sentence, noun + 1);
    int after = next.equals("and") ? noun + 2 : noun + 1;
    for (int word = after; word <= after + (next.equals("and") ? 2 : 0); word++) {
      Placed other = scene.name(sentence, word);
      if (other != null && other.referent().isPerson()) {
        return true;
      }
    }
    return false;
  }

  private static void readBefore(Scene scene, Placed name) {
    int sentence = name.sentence();
    String behind = scene.word(sentence, name.end());
    if (!behind.equals(",") && !behind.equals(".") && !behind.isEmpty()) {
      return;
    }
    int comma = name.first() - 1;
    int noun = comma - 1;
    while (noun >= Math.max(0, comma - MOST_WORDS_BACK) && !isNounBefore(scene, sentence, noun)) {
      if (!mayBelongToName(scene, sentence, noun)) {
        return;
      }
      noun--;
    }
    if (noun < 0 || !isNounBefore(scene, sentence, noun)) {
      return;
    }
    int first = NounPhrase.start(scene, sentence, noun);
    if (NounPhrase.isDetermined(scene, sentence, first)
        && !Scene.is("be", scene.word(sentence, first - 1))) {
      scene.describe(name.referent(), sentence, first + 1, noun);
      scene.add(name.referent(), sentence, first, noun + 1, MentionKind.NOMINAL);
    }
  }

  private static boolean isNounBefore(Scene scene, int sentence, int word) {
    return Scene.is("person", scene.word(sentence, word)) && scene.name(sentence, word) == null;
  }

  /** Between a noun and the comma only {@code of} and a name's words may stand, not a verb. */
  private static boolean mayBelongToName(Scene scene, int sentence, int word) {
    String small = scene.word(sentence, word);
    return scene.words.isCapitalized(sentence, word)
        || (Scene.is("after-head", small) && !small.equals(","))
        || Scene.is("determiner", small)
        || scene.name(sentence, word) != null;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
