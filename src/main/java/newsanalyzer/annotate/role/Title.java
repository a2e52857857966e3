package newsanalyzer.annotate.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsanalyzer.model.Predicate;
import newsanalyzer.model.RoleStatus;
import newsanalyzer.words.WordLists;

/**
 * What the words of a title tell.
 *
 * @param words in lower case
 */
public record Title(List<String> words) {

  private static final WordLists WORDS = WordLists.read(Title.class, "words.txt", " ");

  /** Kinds of kin, by the name of their word list. */
  private enum Kin {
    SPOUSE(Predicate.SPOUSE_OF),
    PARENT(Predicate.PARENT_OF),
    CHILD(Predicate.CHILD_OF),
    SIBLING(Predicate.SIBLING_OF),
    RELATIVE(Predicate.RELATIVE_OF);

    final Predicate predicate;

    Kin(Predicate predicate) {
      this.predicate = predicate;
    }
  }

  public Title {
    words = List.copyOf(words);
  }

  /** Its words without a determiner in front; two titles of one name are the same. */
  public String name() {
    boolean determined = words.size() > 1 && isOf("determiner", words.get(0));
    return String.join(" ", determined ? words.subList(1, words.size()) : words);
  }

  static boolean isOf(String list, String word) {
    return WORDS.contains(list, word);
  }

  /** Whether it says anything; taggers cut titles short at times. */
  public boolean saysSomething() {
    return words.stream()
        .anyMatch(
            word ->
                word.matches("\\p{L}[\\p{L}.'-]*")
                    && !isOf("possessive", word)
                    && !isOf("determiner", word));
  }

  /** Whether it begins with whose it is: {@code his wife}, {@code one of her aides}. */
  public boolean isPossessive() {
    return words.stream().limit(3).anyMatch(word -> isOf("possessive", word));
  }

  /**
   * Whether its bearer has it no longer.
   *
   * @param before the last words before the title, in lower case
   */
  public RoleStatus status(List<String> before) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    boolean left = last.equals("as") && before.stream().anyMatch(word -> isOf("left", word));
    boolean former =
        left
            || isOf("former", last)
            || words.stream()
                .anyMatch(word -> isOf("former", word) || isOf("former", word.split("-", 2)[0]));
    return former ? RoleStatus.FORMER : RoleStatus.CURRENT;
  }

  /** How its bearer is related to the person that it names. */
  public Optional<Predicate> kinship() {
    String head = headWord();
    for (Kin kin : Kin.values()) {
      String list = kin.name().toLowerCase(Locale.ROOT);
      if (isOf(list, head) || (head.startsWith("ex-") && isOf(list, head.substring(3)))) {
        return Optional.of(kin.predicate);
      }
    }
    return Optional.empty();
  }

  /** How its bearer is related to the organization that it names. */
  public Predicate affiliation() {
    List<String> noun = noun();
    String last = headWord();
    String lastTwo = noun.size() < 2 ? last : noun.get(noun.size() - 2) + "-" + last;
    boolean leads =
        (isOf("head", last) || isOf("head", lastTwo))
            && noun.stream()
                .noneMatch(
                    word ->
                        isOf("one-of-many", word) || isOf("deputy", word) || isOf("lesser", word));
    return leads
        ? Predicate.HEAD_OF
        : isOf("member", last) ? Predicate.MEMBER_OF : Predicate.WORKS_FOR;
  }

  private String headWord() {
    List<String> noun = noun();
    return noun.isEmpty() ? "" : noun.get(noun.size() - 1);
  }

  /** Up to what goes with it: {@code the secretary general} of {@code … of the League}. */
  private List<String> noun() {
    for (int i = 1; i < words.size(); i++) {
      if (isOf("preposition", words.get(i))) {
        return words.subList(0, i);
      }
    }
    return words;
  }
}
