package newsanalyzer.annotate.eventcoref;

import static java.util.Comparator.comparingInt;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;

/**
 * How a mention words its event: which word, which kind of article or none, one or several.
 *
 * @param lemma of its word, in lower case; of a name its last word
 * @param stem what is left of the lemma without the ending that makes nouns of verbs: {@code
 *     acquire} and {@code acquirer}, {@code negotiate} and {@code negotiation} share one
 * @param synonyms the names of the groups of like words that it is in
 * @param isDefinite {@code the talks}, {@code these talks}
 * @param isIndefinite {@code a meeting}, {@code two meetings}
 * @param isOther {@code another meeting}, {@code the next meeting}
 * @param isPlural whether it is spelled with the plural's ending
 * @param isVerb whether its form, or the word before it, is a verb's; some verbs are taken for
 *     nouns
 * @param context the longer words of its sentence, in lower case, but for its own
 */
public record Wording(
    String lemma,
    String stem,
    Set<String> synonyms,
    boolean isDefinite,
    boolean isIndefinite,
    boolean isOther,
    boolean isPlural,
    boolean isVerb,
    boolean isInflected,
    Set<String> context) {

  static final WordLists WORDS = WordLists.read(Wording.class, "words.txt", " ");

  private static final WordLists SYNONYMS = WordLists.read(Wording.class, "synonyms.txt", " ");

  /** How many words before the trigger its article is looked for in: {@code the two-day peace}. */
  private static final int REACH = 4;

  /** How many words before and after the trigger are its context; bounds the time. */
  private static final int CONTEXT = 30;

  /** The longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ication", "ation", "ition", "ement", "ment", "sion", "tion",
          "ance", "ence", "ate", "ing", "ion", "ure", "al", "er", "or");

  /** The shortest stem: shorter ones are shared by chance. */
  private static final int SHORTEST = 4;

  /** The wording of a mention in its sentence. */
  public static Wording of(String text, Sentence sentence, EventMention mention) {
    List<Span> tokens = sentence.tokens();
    int last = tokenAt(tokens, mention.trigger().end() - 1);
    String word = lower(tokens.get(last).of(text));
    String lemma = mention.lemma() == null ? word : lower(mention.lemma());
    int first = tokenAt(tokens, mention.trigger().start());
    // A noun's only other form is its plural: "killing" is a noun's lemma, "kill" the verb's.
    boolean inflected = !word.equals(lemma) && !word.endsWith("s");
    boolean verb =
        inflected
            || (first > 0 && WORDS.contains("before_verb", lower(tokens.get(first - 1).of(text))));
    boolean definite = false;
    boolean indefinite = false;
    boolean other = false;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String before = lower(tokens.get(i).of(text));
      other |= WORDS.contains("other", before);
      if (WORDS.contains("definite", before) || WORDS.contains("possessive", before)) {
        definite = true;
        break;
      } else if (WORDS.contains("indefinite", before)) {
        indefinite = true;
        break;
      } else if (WORDS.contains("preposition", before) || WORDS.contains("pronoun", before)) {
        break;
      }
    }
    boolean plural = !word.equals(lemma) && word.endsWith("s");
    return new Wording(
        lemma,
        stem(lemma),
        synonymsOf(lemma),
        definite,
        indefinite,
        other,
        plural,
        verb && !definite && !indefinite,
        inflected,
        context(text, tokens, first, last));
  }

  private static Set<String> context(String text, List<Span> tokens, int first, int last) {
    Set<String> context = new HashSet<>();
    for (int i = Math.max(0, first - CONTEXT); i < Math.min(tokens.size(), last + CONTEXT); i++) {
      Span token = tokens.get(i);
      if ((i < first || i > last) && token.end() - token.start() >= SHORTEST) {
        context.add(lower(token.of(text)));
      }
    }
    return context;
  }

  private static int tokenAt(List<Span> tokens, int offset) {
    int found =
        Collections.binarySearch(tokens, new Span(offset, offset + 1), comparingInt(Span::start));
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  static String stem(String lemma) {
    String stem = lemma;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    while (stem.length() > SHORTEST && "etdsyi".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem;
  }

  private static Set<String> synonymsOf(String lemma) {
    return Index.GROUPS.getOrDefault(lemma, Set.of());
  }

  /** The groups by their words. */
  private static final class Index {

    static final Map<String, Set<String>> GROUPS = groups();

    private static Map<String, Set<String>> groups() {
      Map<String, Set<String>> groups = new HashMap<>();
      for (String group : SYNONYMS.names()) {
        for (String word : SYNONYMS.words(group)) {
          groups.computeIfAbsent(word, unseen -> new HashSet<>()).add(group);
        }
      }
      return groups;
    }
  }

  boolean isGeneral() {
    return WORDS.contains("general", lemma);
  }

  /** How many words of their contexts two mentions have in common. */
  int commonContext(Wording other) {
    int common = 0;
    for (String word : context) {
      common += other.context.contains(word) ? 1 : 0;
    }
    return common;
  }

  boolean isSynonymOf(Wording other) {
    return !Collections.disjoint(synonyms, other.synonyms);
  }
}
