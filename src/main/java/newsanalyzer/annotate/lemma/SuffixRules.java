package newsanalyzer.annotate.lemma;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.words.WordLists;

/** Lemmas by the ends of words alone, without a list of words. Safe for many threads. */
public final class SuffixRules {

  /** Their words keep their letters. */
  private static final Set<PartOfSpeech> AS_WRITTEN =
      Set.of(PartOfSpeech.PROPN, PartOfSpeech.X, PartOfSpeech.SYM);

  private final Map<PartOfSpeech, List<SuffixRule>> rules;

  private SuffixRules(List<SuffixRule> rules) {
    this.rules = rules.stream().collect(groupingBy(SuffixRule::partOfSpeech));
  }

  /** Reads the rules from the resource. */
  public static SuffixRules read() {
    return new SuffixRules(all());
  }

  static List<SuffixRule> all() {
    return WordLists.lines(SuffixRules.class, "rules.txt").stream().map(SuffixRule::of).toList();
  }

  /** The lemma by the first rule that fits; the word in lower case if none does. */
  public String lemma(String word, PartOfSpeech partOfSpeech) {
    String lower = lookup(word, partOfSpeech);
    for (SuffixRule rule : rules.getOrDefault(partOfSpeech, List.of())) {
      String lemma = rule.apply(word, lower);
      if (lemma != null) {
        return lemma;
      }
    }
    return lower;
  }

  /** The word in the letters in which forms are looked up: lower case but for names and signs. */
  public static String lookup(String word, PartOfSpeech partOfSpeech) {
    return AS_WRITTEN.contains(partOfSpeech) ? word : word.toLowerCase(Locale.ROOT);
  }
}
