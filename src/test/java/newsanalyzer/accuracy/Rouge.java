package newsanalyzer.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ROUGE-N (Lin 2004): how many of a summary's runs of N words another has, too. Words are letters
 * and digits in lower case; they aren't stemmed.
 */
public final class Rouge {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Rouge() {}

  /**
   * The F1 of a summary against a person's.
   *
   * @param length of the runs, in words
   */
  public static Score score(int length, String summary, String reference) {
    Map<String, Integer> found = runs(length, summary);
    Map<String, Integer> wanted = runs(length, reference);
    int common =
        wanted.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0)))
            .sum();
    return new Score(common, total(found), total(wanted));
  }

  private static Map<String, Integer> runs(int length, String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return runs;
  }

  private static int total(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
