package newsanalyzer.annotate.reference;

import newsanalyzer.model.MentionKind;

/** Finds where a description begins and which of its words is its noun, without a parser. */
final class NounPhrase {

  /**
   * Words from a determiner to its noun, as in {@code the former deputy foreign minister}: a longer
   * run is rather something else. Not swept.
   */
  private static final int MOST_WORDS = 6;

  private NounPhrase() {}

  /**
   * The first word of the description whose noun is at {@code noun}: a determiner or possessive, as
   * far as one stands within reach; else the noun itself, or its capitalised companions. Of {@code
   * the group views President} the title alone.
   */
  static int start(Scene scene, int sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - MOST_WORDS); i--) {
      String word = scene.word(sentence, i);
      if (isDeterminer(word)) {
        return i;
      }
      if (isPossessor(word)) {
        return owner(scene, sentence, i);
      }
      if (isNoPartOf(word)
          || (scene.words.isCapitalized(sentence, noun)
              && !scene.words.isCapitalized(sentence, i)
              && !Scene.is("before-title", word))) {
        break;
      }
    }
    return noun;
  }

  /** Forms in {@code -ing} are verbs here, but for a few. */
  private static boolean isNoPartOf(String word) {
    boolean isVerb = word.endsWith("ing") && !Scene.is("ing-detail", word);
    return isVerb || Scene.is("after-head", word) || Scene.is("be", word) || Scene.is("say", word);
  }

  /** {@code Home Secretary}: from the first of the capitalised words that end at {@code noun}. */
  static int startOfTitle(Scene scene, int sentence, int noun) {
    int first = noun;
    while (first > 0
        && scene.words.isCapitalized(sentence, first - 1)
        && !isNoPartOf(scene.word(sentence, first - 1))) {
      first--;
    }
    return first;
  }

  /** {@code Tunisia 's}: the owner's first word; with a determiner of its own, that. */
  private static int owner(Scene scene, int sentence, int apostrophe) {
    Placed name = scene.name(sentence, apostrophe - 1);
    int first = name == null ? apostrophe - 1 : name.first();
    for (int i = first - 1; name == null && i >= Math.max(0, first - MOST_WORDS); i--) {
      if (isDeterminer(scene.word(sentence, i))) {
        return i;
      }
    }
    boolean the = isDeterminer(scene.word(sentence, first - 1));
    return Math.max(0, the ? first - 1 : first);
  }

  /** Whether a determiner, a possessive or a name with {@code 's} stands at {@code first}. */
  static boolean isDetermined(Scene scene, int sentence, int first) {
    if (isDeterminer(scene.word(sentence, first))) {
      return true;
    }
    Placed name = scene.name(sentence, first);
    String behind =
        name == null ? scene.word(sentence, first + 1) : scene.word(sentence, name.end());
    return isPossessor(behind);
  }

  static boolean isPossessor(String word) {
    return word.equals("'s") || word.equals("’s");
  }

  static boolean isDeterminer(String word) {
    return Scene.is("determiner", word) || Scene.is("possessive", word);
  }

  /**
   * The noun for a person of the description that begins at {@code first}: the last word before a
   * preposition, a mark or the like, if it is such a noun; -1 if not.
   */
  static int person(Scene scene, int sentence, int first) {
    if (isNoPartOf(scene.word(sentence, first))) {
      return -1;
    }
    int end = Math.min(scene.words.count(sentence), first + 2 * MOST_WORDS);
    for (int i = first + 1; i <= end; i++) {
      String word = scene.word(sentence, i);
      if (isPossessor(word) || (!word.isEmpty() && !Scene.is("after-head", word))) {
        continue;
      }
      return Scene.is("person", scene.word(sentence, i - 1)) && scene.name(sentence, i - 1) == null
          ? i - 1
          : -1;
    }
    return -1;
  }

  /** {@code an artist and a businessman}: the second description of the same person. */
  static void addSecond(Scene scene, Referent referent, int sentence, int noun) {
    int first = noun + 2;
    if (scene.word(sentence, noun + 1).equals("and")
        && Scene.is("determiner", scene.word(sentence, first))) {
      int second = person(scene, sentence, first);
      if (second > first) {
        scene.describe(referent, sentence, first + 1, second);
        scene.add(referent, sentence, first, second + 1, MentionKind.NOMINAL);
      }
    }
  }
}
