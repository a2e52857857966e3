package newsanalyzer.annotate.reference;

import newsanalyzer.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger found to state somebody's role, whatever its noun: {@code the disco club's barkeep,
 * Ann Lee}. It is the nearest person's in its sentence, which is right for 98 of 100 titles of the
 * news annotation's training part, and a mention of hers where only a comma or {@code is} stands
 * between.
 */
final class FoundTitles implements Pass {

  /**
   * From a title to its bearer; bounds the work in endless sentences. The longest sentence of the
   * news annotation has 128 words.
   */
  private static final int MOST_WORDS_AWAY = 128;

  @Override
  public void read(Scene scene) {
    for (Scene.Title title : scene.titles) {
      int noun = noun(scene, title);
      Placed bearer = noun < 0 ? null : bearer(scene, title);
      if (bearer != null) {
        read(scene, title, noun, bearer);
      }
    }
  }

  private static void read(Scene scene, Scene.Title title, int noun, Placed bearer) {
    int sentence = title.sentence();
    int first = Math.min(title.first(), NounPhrase.start(scene, sentence, noun));
    boolean isDetermined = NounPhrase.isDetermined(scene, sentence, first);
    int from = isDetermined ? Math.max(first + 1, title.first()) : title.first();
    scene.describe(bearer.referent(), sentence, Math.min(from, noun), noun);
    boolean isBehind = isLink(scene, sentence, bearer.end(), Math.min(first, title.first()));
    boolean isAhead =
        title.end() + 1 == bearer.first() && scene.word(sentence, title.end()).equals(",");
    if (isBehind || (isAhead && isDetermined)) {
      int start = isDetermined ? first : title.first();
      scene.add(bearer.referent(), sentence, start, noun + 1, MentionKind.NOMINAL);
    }
  }

  /** A comma, or {@code is also}. */
  private static boolean isLink(Scene scene, int sentence, int from, int to) {
    String link = scene.word(sentence, from);
    int end = from + 1;
    while (Scene.is("be", link) && end < to && Scene.is("adverb", scene.word(sentence, end))) {
      end++;
    }
    return from < to && end == to && (link.equals(",") || Scene.is("be", link));
  }

  /**
   * The last word before {@code of} or the like; -1 if that is none of a description, such as
   * {@code QC}.
   */
  private static int noun(Scene scene, Scene.Title title) {
    int sentence = title.sentence();
    int noun = title.first();
    while (noun + 1 < title.end() && !endsNoun(scene.word(sentence, noun + 1))) {
      noun++;
    }
    boolean isWord = scene.word(sentence, noun).chars().allMatch(Character::isLetter);
    return isWord
            && !scene.words.isUpperCase(sentence, noun)
            && scene.name(sentence, noun) == null
            && !NounPhrase.isDeterminer(scene.word(sentence, noun))
        ? noun
        : -1;
  }

  /** Not the hyphen of {@code vice - president}, nor {@code writer and director}. */
  private static boolean endsNoun(String word) {
    return Scene.is("after-head", word)
        && !word.equals("and")
        && !word.equals("-")
        && !NounPhrase.isPossessor(word);
  }

  private static @Nullable Placed bearer(Scene scene, Scene.Title title) {
    for (int away = 1; away <= MOST_WORDS_AWAY; away++) {
      Placed before = scene.name(title.sentence(), title.first() - away);
      if (before != null && before.referent().isPerson()) {
        return before;
      }
      Placed behind = scene.name(title.sentence(), title.end() - 1 + away);
      if (behind != null && behind.referent().isPerson()) {
        return behind;
      }
    }
    return null;
  }
}
