package newsanalyzer.annotate.person;

import java.util.Set;
import newsanalyzer.words.WordLists;

/**
 * What single words tell of a person. Words are in lower case. A given name is a hint at its
 * bearer's gender, never proof of it. Safe for all threads.
 */
public final class PersonWords {

  private static final WordLists WORDS = WordLists.read(PersonWords.class, "words.txt", " ");
  private static final WordLists GIVEN_NAMES =
      WordLists.read(PersonWords.class, "given-names.txt", " ");
  private static final WordLists NICKNAMES =
      WordLists.read(PersonWords.class, "nicknames.txt", " ");

  private PersonWords() {}

  /** What a title or a noun for a person tells: {@code mrs.}, {@code spokesman}. */
  public static Gender genderOfNoun(String word) {
    return gender(WORDS, word);
  }

  /** Whether it is a form of address that stands before a surname: {@code mr.}. */
  public static boolean isAddress(String word) {
    return WORDS.contains("address", word);
  }

  /** What a given name hints at. */
  public static Gender genderOfGivenName(String word) {
    return gender(GIVEN_NAMES, word);
  }

  private static Gender gender(WordLists lists, String word) {
    return lists.contains("male", word)
        ? Gender.MALE
        : lists.contains("female", word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether it says whose relative somebody is: {@code brother}. */
  public static boolean isKin(String word) {
    return WORDS.contains("kin", word);
  }

  /**
   * What the bearer of a given name may be called: of {@code william} {@code bill}, {@code will}.
   */
  public static Set<String> nicknames(String givenName) {
    return NICKNAMES.words(givenName);
  }
}
