package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rapid automatic keyword extraction, to compare with (Rose, Engel, Cramer and Cowley 2010,
 * "Automatic keyword extraction from individual documents").
 *
 * <p>Candidates are the runs of words between stop words, punctuation and ends of lines; a word
 * scores its degree in the graph of words that share a candidate, divided by its frequency; a
 * candidate the sum of its words. Two candidates that stand twice with the same stop words between
 * them are one more. Words are compared in lower case. The list of stop words is the caller's; the
 * paper's is Fox's.
 */
final class Rake {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-/.][\\p{L}\\p{N}]+)*");

  private final String text;
  private final Predicate<String> isStopWord;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Double> wordScores = new HashMap<>();

  /** A run of words in lower case; it doesn't begin a new stretch if only stop words part it. */
  private record Candidate(int start, int end, List<String> words, boolean beginsStretch) {}

  /**
   * Reads a text.
   *
   * @param isStopWord of a word in lower case
   */
  Rake(String text, Predicate<String> isStopWord) {
    this.text = text;
    this.isStopWord = isStopWord;
    findCandidates();
    scoreWords();
  }

  /** The candidates that score highest, in lower case, the best first. */
  List<String> best(int most) {
    Map<String, Double> scores = new LinkedHashMap<>();
    candidates.forEach(c -> scores.putIfAbsent(String.join(" ", c.words), score(c)));
    addAdjoining(scores);
    return highest(scores, most, score -> score);
  }

  /** The candidates that stand most often, in lower case, the most frequent first. */
  List<String> mostFrequent(int most) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    candidates.forEach(c -> counts.merge(String.join(" ", c.words), 1, Integer::sum));
    return highest(counts, most, count -> count);
  }

  private void findCandidates() {
    Matcher word = WORD.matcher(text);
    List<String> words = new ArrayList<>();
    boolean beginsStretch = true;
    int start = 0;
    int end = 0;
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      String between = text.substring(end, word.start());
      boolean isApart = !between.isBlank() || between.contains("\n");
      if (isApart || isStopWord.test(lower)) {
        if (!words.isEmpty()) {
          candidates.add(new Candidate(start, end, List.copyOf(words), beginsStretch));
          beginsStretch = false;
          words.clear();
        }
        beginsStretch |= isApart;
      }
      end = word.end();
      if (!isStopWord.test(lower)) {
        start = words.isEmpty() ? word.start() : start;
        words.add(lower);
      }
    }
    if (!words.isEmpty()) {
      candidates.add(new Candidate(start, end, List.copyOf(words), beginsStretch));
    }
  }

  private void scoreWords() {
    Map<String, Integer> frequency = new HashMap<>();
    Map<String, Integer> degree = new HashMap<>();
    for (Candidate candidate : candidates) {
      for (String word : candidate.words) {
        frequency.merge(word, 1, Integer::sum);
        degree.merge(word, candidate.words.size(), Integer::sum);
      }
    }
    frequency.forEach(
        (word, times) -> wordScores.put(word, (double) degree.getOrDefault(word, 0) / times));
  }

  private double score(Candidate candidate) {
    return candidate.words.stream().mapToDouble(w -> wordScores.getOrDefault(w, 0.0)).sum();
  }

  private void addAdjoining(Map<String, Double> scores) {
    Set<String> once = new HashSet<>();
    for (int i = 1; i < candidates.size(); i++) {
      Candidate left = candidates.get(i - 1);
      Candidate right = candidates.get(i);
      if (!right.beginsStretch) {
        String joined = text.substring(left.start, right.end).toLowerCase(Locale.ROOT);
        if (!once.add(joined)) {
          scores.putIfAbsent(joined, score(left) + score(right));
        }
      }
    }
  }

  /** Of equal ones the one that stands first. */
  private static <N extends Number> List<String> highest(
      Map<String, N> scores, int most, ToDoubleFunction<N> value) {
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, N> e) -> value.applyAsDouble(e.getValue()))
                .reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
