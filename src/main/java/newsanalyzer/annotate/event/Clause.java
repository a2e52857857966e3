package newsanalyzer.annotate.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;

/**
 * Tells where names stand in the clause of a trigger, by the words between.
 *
 * <p>A clause ends at a semicolon, a quotation mark, a relative pronoun, a conjunction that begins
 * a clause, a verb of saying, or a comma that no name follows. No part of speech is known: whether
 * a trigger is a noun or a verb is told by its ending and the words before it.
 */
public final class Clause {

  /** How many words from the trigger are looked at, so that a long sentence takes linear time. */
  private static final int REACH = 40;

  /** Of how many words a noun phrase may begin before its name: {@code the former president}. */
  private static final int MODIFIERS = 4;

  private static final WordLists WORDS = WordLists.read(Clause.class, "words.txt", " ");

  private final List<Span> tokens;
  private final List<String> words = new ArrayList<>();

  /** By token, the index of the name it belongs to, or -1. */
  private final int[] names;

  /**
   * @param names in text order, without overlaps
   */
  public Clause(String text, Sentence sentence, List<Span> names) {
    this.tokens = sentence.tokens();
    this.names = new int[tokens.size()];
    int name = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      words.add(token.of(text).toLowerCase(Locale.ROOT).replace('’', '\''));
      while (name < names.size() && names.get(name).end() <= token.start()) {
        name++;
      }
      this.names[i] = name < names.size() && names.get(name).overlaps(token) ? name : -1;
    }
  }

  /**
   * Returns the positions of the names that stand in the clause of {@code trigger}, by index of the
   * name. A position is the trigger's kind ({@code noun}, {@code light} for one after a verb like
   * {@code held}, {@code verb} or {@code passive}) and how the name stands to it: {@code subject},
   * {@code possessive}, {@code adjacent} or {@code before of} (in a phrase with that preposition)
   * to the left, {@code object}, {@code with} or {@code then with} (behind another preposition) to
   * the right.
   */
  public Map<Integer, String> positions(Span trigger) {
    Map<Integer, String> positions = new TreeMap<>();
    int first = tokenAt(trigger.start());
    int last = tokenAt(trigger.end() - 1);
    String kind = kind(first);
    readLeft(first, kind, positions);
    readRight(last, kind, positions);
    return positions;
  }

  /**
   * Whether a preposition governs the word: {@code in [talks]}, {@code of a [deal]}, {@code after
   * the bloody street [battle]}.
   */
  public static boolean isBehindPreposition(String text, Sentence sentence, Span word) {
    Clause clause = new Clause(text, sentence, List.of());
    int at = clause.tokenAt(word.start());
    String kind = clause.kind(at);
    if (!kind.equals("noun") && !kind.equals("light")) {
      return false;
    }
    int before = at - 1;
    int first = before - MODIFIERS;
    while (before > first && clause.isModifier(before) && !clause.is("determiner", before)) {
      before--;
    }
    return clause.is("preposition", clause.is("determiner", before) ? before - 1 : before);
  }

  /** How many words and marks stand between two spans. */
  public int wordsBetween(Span before, Span after) {
    return tokenAt(after.start()) - tokenAt(before.end() - 1) - 1;
  }

  /** {@code span} with the preposition, and the determiner, that directly precede it. */
  public Span withPreposition(Span span) {
    int first = tokenAt(span.start());
    int preposition = is("determiner", first - 1) ? first - 2 : first - 1;
    return is("preposition", preposition)
        ? new Span(tokens.get(preposition).start(), span.end())
        : span;
  }

  /** Whether the words between two dates say that something lasts from the one to the other. */
  public boolean isUntil(Span begin, Span end) {
    boolean until = false;
    for (int i = tokenAt(begin.end() - 1) + 1; i < tokenAt(end.start()); i++) {
      until |= is("until", i);
      if (!is("until", i) && !is("lasting", i)) {
        return false;
      }
    }
    return until;
  }

  /** The parts of {@code span} between prepositions and commas. */
  public List<Span> phrases(Span span) {
    List<Span> phrases = new ArrayList<>();
    int first = tokenAt(span.start());
    int end = tokenAt(span.end() - 1) + 1;
    for (int i = first; i <= end; i++) {
      if (i == end || is("preposition", i) || words.get(i).equals(",")) {
        if (i > first) {
          phrases.add(new Span(tokens.get(first).start(), tokens.get(i - 1).end()));
        }
        first = i + 1;
      }
    }
    return phrases;
  }

  /** Whether it goes on with a preposition that says more than whose: {@code firms in [Bergen]}. */
  public boolean isInPlace(Span span) {
    for (int i = tokenAt(span.start()); i <= tokenAt(span.end() - 1); i++) {
      if (is("preposition", i) && !is("belonging", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word is one like {@code a}, {@code the}, {@code his}. */
  public boolean startsWithDeterminer(Span span) {
    return is("determiner", tokenAt(span.start()));
  }

  /** The members of a list, without what joins them; the whole span if it is none. */
  public List<Span> members(Span span) {
    List<Span> members = new ArrayList<>();
    int first = tokenAt(span.start());
    int end = tokenAt(span.end() - 1) + 1;
    for (int i = first; i <= end; i++) {
      if (i == end || isJoint(i)) {
        if (i > first) {
          members.add(new Span(tokens.get(first).start(), tokens.get(i - 1).end()));
        }
        first = i + 1;
      }
    }
    return members.isEmpty() ? List.of(span) : members;
  }

  /**
   * A single word, or one of two that join only together: {@code along with}, {@code as well as}.
   */
  private boolean isJoint(int token) {
    return is("joint", token)
        || (is("joint_first", token) && is("joint_second", token + 1))
        || (is("joint_second", token) && is("joint_first", token - 1));
  }

  private int tokenAt(int offset) {
    int found =
        Collections.binarySearch(
            tokens, new Span(offset, offset + 1), (a, b) -> Integer.compare(a.start(), b.start()));
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  private boolean is(String list, int token) {
    return token >= 0
        && token < words.size()
        && names[token] < 0
        && WORDS.contains(list, words.get(token));
  }

  private String kind(int trigger) {
    int before = trigger - 1;
    while (is("adverb", before) || (before > 0 && words.get(before).endsWith("ly"))) {
      before--;
    }
    String word = words.get(trigger);
    boolean past = word.endsWith("ed") || is("past", trigger);
    boolean continuous = word.endsWith("ing");
    if (past && is("be", before)) {
      return "passive";
    }
    if (before >= 0 && words.get(before).equals("to") && !past && !continuous) {
      return "infinitive";
    }
    boolean verb =
        is("auxiliary", before)
            || (is("pronoun", before) && !is("determiner", before))
            || (past && !is("determiner", trigger - 1))
            || (continuous && (is("be", before) || is("determiner", trigger + 1)));
    return verb ? "verb" : hasLightVerb(trigger) ? "light" : "noun";
  }

  /** Whether a verb before the noun says no more than that it happens: {@code held new talks}. */
  private boolean hasLightVerb(int noun) {
    int before = noun - 1;
    while (before > noun - 1 - MODIFIERS && isModifier(before) && !is("light", before)) {
      before--;
    }
    return is("light", before);
  }

  private void readRight(int trigger, String kind, Map<Integer, String> positions) {
    String preposition = "";
    int prepositions = 0;
    int modifiers = 0;
    int end = Math.min(words.size(), trigger + REACH);
    for (int i = trigger + 1; i < end; i++) {
      boolean comma = words.get(i).equals(",") && (i + 1 == end || names[i + 1] < 0);
      if (is("boundary", i) || comma || (is("pronoun", i) && prepositions == 0)) {
        return;
      }
      if (names[i] >= 0) {
        if (names[i - 1] != names[i] && modifiers <= MODIFIERS) {
          String how =
              prepositions == 0
                  ? "object"
                  : prepositions == 1 ? preposition : "then " + preposition;
          positions.putIfAbsent(names[i], kind + " " + how);
        }
        modifiers = 0;
      } else if (is("preposition", i)) {
        preposition = words.get(i);
        prepositions++;
        modifiers = 0;
      } else if (!words.get(i).equals(",")) {
        modifiers++;
      }
    }
  }

  private void readLeft(int trigger, String kind, Map<Integer, String> positions) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - REACH); i--) {
      if (is("boundary", i) || is("pronoun", i)) {
        return;
      }
      if (names[i] < 0) {
        continue;
      }
      int last = i;
      while (i > 0 && names[i - 1] == names[i]) {
        i--;
      }
      String how = howBefore(i, last, trigger);
      positions.put(names[i], kind + " " + how);
      boolean listed = i > 0 && (words.get(i - 1).equals("and") || words.get(i - 1).equals(","));
      if (how.endsWith("subject") && !listed) {
        return;
      }
    }
  }

  private String howBefore(int first, int last, int trigger) {
    boolean possessive = last + 1 < trigger && words.get(last + 1).startsWith("'");
    int before = first - 1;
    while (before > first - 1 - MODIFIERS && isModifier(before)) {
      before--;
    }
    if (possessive && trigger - last <= MODIFIERS) {
      return "possessive";
    } else if (is("preposition", before)) {
      return "before " + words.get(before);
    } else if (last + 1 == trigger) {
      return "adjacent";
    }
    return possessive
        ? "subject possessive"
        : isOtherVerbWithin(last, trigger) ? "distant subject" : "subject";
  }

  /** Whether the clause has a verb, or a conjunction of clauses, between a name and the trigger. */
  private boolean isOtherVerbWithin(int name, int trigger) {
    for (int i = name + 1; i < trigger; i++) {
      boolean verb = is("past", i) || (words.get(i).endsWith("ed") && names[i] < 0);
      boolean helps = is("auxiliary", i) || is("be", i) || is("light", i);
      boolean listsNames = names[i + 1] >= 0 || (i + 2 < trigger && names[i + 2] >= 0);
      if ((verb && !helps) || (is("conjunction", i) && !listsNames)) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int token) {
    return token >= 0
        && names[token] < 0
        && !is("preposition", token)
        && !is("boundary", token)
        && !words.get(token).equals(",");
  }
}
