package newsanalyzer.annotate.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import newsanalyzer.annotate.person.Gender;
import newsanalyzer.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What {@code he} and {@code she} refer to: of the people mentioned shortly before whose gender may
 * be that, the one who most looks like what the text goes on about.
 */
final class Pronouns implements Pass {

  /** As far back as a reader may be expected to look. */
  private static final int MOST_SENTENCES_BACK = 3;

  /** Bounds the work for one pronoun in a text full of names. */
  private static final int MOST_MENTIONS_BACK = 30;

  /** From the beginning of a sentence to a pronoun in its opening phrase, and on to its comma. */
  private static final int MOST_WORDS_INTO_PHRASE = 8;

  // What speaks for a mention and against it. Set by judgement, not swept: on GUM's news and
  // interviews 110 of 129 are right in train and 40 of 46 in dev; the nearest of fitting gender was
  // right in 93 of 126 and 33 of 44.
  private static final int PER_SENTENCE = -3;
  private static final int SUBJECT = 3;
  private static final int KNOWN_GENDER = 2;
  private static final int PRONOUN_ALREADY = 1;
  private static final int QUOTED_OTHERWISE = -3;

  /** Out of reach: nobody calls himself {@code he}, or by his name. */
  private static final int SPEAKS = -20;

  private static final int LEAST = -9;

  @Override
  public void read(Scene scene) {
    Deque<Placed> before = new ArrayDeque<>();
    for (int sentence = 0; sentence < scene.words.sentences(); sentence++) {
      int next = 0;
      for (int word = 0; word < scene.words.count(sentence); word++) {
        Gender gender = genderOf(scene.word(sentence, word));
        if (gender == Gender.UNKNOWN) {
          continue;
        }
        List<Placed> mentions = scene.mentions(sentence);
        while (next < mentions.size() && mentions.get(next).first() < word) {
          push(before, mentions.get(next++));
        }
        Referent ahead = subjectAhead(scene, sentence, word, gender);
        Referent referent = ahead != null ? ahead : refer(scene, before, sentence, word, gender);
        if (referent != null && scene.name(sentence, word) == null) {
          referent.show(gender);
          scene.add(referent, sentence, word, word + 1, MentionKind.PRONOUN);
        }
      }
      List<Placed> mentions = scene.mentions(sentence);
      while (next < mentions.size()) {
        push(before, mentions.get(next++));
      }
    }
  }

  /** {@code In his speech, Lee said}: the one named behind the comma. */
  private static @Nullable Referent subjectAhead(
      Scene scene, int sentence, int word, Gender gender) {
    if (word > MOST_WORDS_INTO_PHRASE || !Scene.is("opening", scene.word(sentence, 0))) {
      return null;
    }
    int end = Math.min(scene.words.count(sentence) - 1, word + MOST_WORDS_INTO_PHRASE);
    for (int comma = word + 1; comma < end; comma++) {
      if (scene.word(sentence, comma).equals(",")) {
        return personWho(gender, scene.name(sentence, comma + 1));
      }
      if (scene.name(sentence, comma) != null) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Referent personWho(Gender gender, @Nullable Placed name) {
    return name != null && name.referent().isPerson() && name.referent().gender().agreesWith(gender)
        ? name.referent()
        : null;
  }

  private static void push(Deque<Placed> before, Placed mention) {
    if (mention.referent().isPerson()) {
      before.addFirst(mention);
      if (before.size() > MOST_MENTIONS_BACK) {
        before.removeLast();
      }
    }
  }

  private static Gender genderOf(String word) {
    return Scene.is("he", word)
        ? Gender.MALE
        : Scene.is("she", word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static @Nullable Referent refer(
      Scene scene, Deque<Placed> before, int sentence, int word, Gender gender) {
    Placed best = null;
    int bestScore = LEAST - 1;
    for (Iterator<Placed> mentions = before.iterator(); mentions.hasNext(); ) {
      Placed mention = mentions.next();
      if (scene.words.toldBetween(mention.sentence(), sentence) > MOST_SENTENCES_BACK) {
        break;
      }
      if (mention.referent().gender().agreesWith(gender)
          && !isArgumentBeside(scene, mention, sentence, word)) {
        int score = score(scene, mention, sentence, word, gender);
        if (score > bestScore) {
          best = mention;
          bestScore = score;
        }
      }
    }
    return best == null ? null : best.referent();
  }

  private static int score(Scene scene, Placed mention, int sentence, int word, Gender gender) {
    boolean inQuote = scene.words.isQuoted(sentence, word);
    boolean quotedOtherwise = inQuote != scene.words.isQuoted(mention.sentence(), mention.first());
    // What somebody says doesn't part his name from the "he said" behind it.
    int back =
        inQuote || quotedOtherwise
            ? sentence - mention.sentence()
            : scene.words.toldBetween(mention.sentence(), sentence);
    int score = PER_SENTENCE * back;
    if (isSubject(scene, mention)) {
      score += SUBJECT;
    }
    if (mention.referent().gender() == gender) {
      score += KNOWN_GENDER;
    }
    if (mention.kind() == MentionKind.PRONOUN) {
      score += PRONOUN_ALREADY;
    }
    if (quotedOtherwise) {
      score += QUOTED_OTHERWISE;
      boolean speaks =
          inQuote
              ? speaks(scene, mention.sentence(), mention.first(), mention.end())
              : speaks(scene, sentence, word, word + 1);
      if (speaks) {
        score += SPEAKS;
      }
    }
    return score;
  }

  /** The first in its sentence, and behind no preposition. */
  private static boolean isSubject(Scene scene, Placed mention) {
    for (Placed earlier : scene.mentions(mention.sentence())) {
      if (earlier.first() >= mention.first()) {
        break;
      }
      if (earlier.referent() != mention.referent() && earlier.referent().isPerson()) {
        return false;
      }
    }
    String behind = scene.word(mention.sentence(), mention.end());
    String ahead = scene.word(mention.sentence(), mention.first() - 1);
    return !behind.equals("'s") && !behind.equals("’s") && !isPreposition(ahead);
  }

  private static boolean isPreposition(String word) {
    return Scene.is("after-head", word) && word.length() > 1;
  }

  private static boolean speaks(Scene scene, int sentence, int first, int end) {
    return Scene.is("say", scene.word(sentence, end))
        || Scene.is("say", scene.word(sentence, first - 1));
  }

  /** {@code Lee saw him}: not Lee, as nothing parts the two. */
  private static boolean isArgumentBeside(Scene scene, Placed mention, int sentence, int word) {
    if (mention.sentence() != sentence || !scene.word(sentence, word).equals("him")) {
      return false;
    }
    if (word - mention.end() > 4) {
      return false;
    }
    for (int i = mention.end(); i < word; i++) {
      String between = scene.word(sentence, i);
      if (Scene.is("clause", between)) {
        return false;
      }
    }
    return true;
  }
}
