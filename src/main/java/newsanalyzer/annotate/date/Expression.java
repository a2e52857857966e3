package newsanalyzer.annotate.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.annotate.number.NumberReader;
import newsanalyzer.annotate.number.Words;
import org.jspecify.annotations.Nullable;

/**
 * A time expression made plain, so that few rules read many spellings: words in lower case joined
 * by single spaces, numbers in digits, months and weekdays in full, prepositions, articles and
 * commas left out, and what modifies it split off. {@code the end of Sept. 2003} becomes {@code
 * september 2003} with the modifier {@code end}.
 *
 * @param words the plain form; empty if nothing is left
 * @param before the word just before it, in lower case; empty if there is none
 * @param modifier {@code approx}, {@code start}, {@code mid}, {@code end}, {@code more} or {@code
 *     less}; null if nothing modifies it
 */
record Expression(String words, String before, @Nullable String modifier) {

  private static final Pattern DOTTED =
      Pattern.compile("\\b([ap]) ?\\.? ?m\\b(?: ?\\.)?|\\bb ?\\. ?c\\b");

  private static final Set<String> LEFT_OUT =
      Set.of("on", "in", "at", "the", "of", "for", ",", ".", "(", ")");

  /** Left out in front; within an expression they make a range, or say what it counts from. */
  private static final Set<String> LEFT_OUT_IN_FRONT =
      Set.of(
          "by",
          "until",
          "till",
          "since",
          "from",
          "during",
          "before",
          "after",
          "to",
          "through",
          "starting",
          "beginning");

  /** These few are also ordinary words, so they count as abbreviations only within a date. */
  private static final Map<String, String> ABBREVIATIONS = abbreviations();

  private static final Map<String, String> MODIFIERS =
      Map.ofEntries(
          Map.entry("early", "start"),
          Map.entry("start", "start"),
          Map.entry("beginning", "start"),
          Map.entry("mid", "mid"),
          Map.entry("middle", "mid"),
          Map.entry("late", "end"),
          Map.entry("end", "end"),
          Map.entry("about", "approx"),
          Map.entry("around", "approx"),
          Map.entry("approximately", "approx"),
          Map.entry("roughly", "approx"),
          Map.entry("circa", "approx"),
          Map.entry("more than", "more"),
          Map.entry("over", "more"),
          Map.entry("least", "more"),
          Map.entry("less than", "less"),
          Map.entry("under", "less"),
          Map.entry("most", "less"),
          Map.entry("up", "less"),
          Map.entry("almost", "less"),
          Map.entry("nearly", "less"));

  /** They place an expression within a period without saying where: {@code earlier this month}. */
  private static final Pattern IDLE =
      Pattern.compile("(?:earlier|later|just|only|exactly|whole|full|entire) (.+)");

  /** A part of a period that is named by its unit alone: {@code the end of the year}. */
  private static final Pattern UNIT = Pattern.compile("day|week|month|quarter|year|decade|century");

  private static final Set<String> PARTS = Set.of("start", "mid", "end");

  /**
   * Makes {@code text} plain.
   *
   * @param before what stands before it: the last word or two of the same line
   */
  static Expression of(String text, List<String> before) {
    List<String> words = new ArrayList<>();
    Matcher dotted = DOTTED.matcher(String.join(" ", Words.of(text)));
    String undotted =
        dotted.replaceAll(match -> match.group(1) == null ? "bc" : match.group(1) + "m");
    List<String> all = NumberReader.inDigits(Words.of(undotted));
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    for (int i = 0; i < all.size(); i++) {
      String word = ABBREVIATIONS.getOrDefault(all.get(i), all.get(i));
      boolean stays =
          word.equals("-")
              ? joinsNumbers(all, i)
              : !LEFT_OUT.contains(word)
                  && !(words.isEmpty() && LEFT_OUT_IN_FRONT.contains(word) && !isBeginning(all, i));
      if (stays) {
        words.add(word);
      } else if (words.isEmpty() && Character.isLetter(word.charAt(0))) {
        last = word;
      }
    }
    return split(String.join(" ", words), last);
  }

  private static Expression split(String plain, String before) {
    String words = plain.equals("year end") ? "end year" : plain;
    String modifier = null;
    for (int round = 0; round < 3; round++) {
      Matcher idle = IDLE.matcher(words);
      if (idle.matches()) {
        words = idle.group(1);
      }
      int space = words.indexOf(' ');
      int second = space < 0 ? -1 : words.indexOf(' ', space + 1);
      String two = second < 0 ? "" : words.substring(0, second);
      String one = space < 0 ? "" : words.substring(0, space);
      String key = MODIFIERS.containsKey(two) ? two : one;
      String found = MODIFIERS.get(key);
      if (modifier == null && found != null) {
        modifier = found;
        words = words.substring(key.length() + 1);
      }
    }
    if (modifier != null && PARTS.contains(modifier) && UNIT.matcher(words).matches()) {
      words = "this " + words;
    }
    return new Expression(words, before, modifier);
  }

  /** {@code the beginning of 2003}, and not {@code beginning Friday}. */
  private static boolean isBeginning(List<String> words, int at) {
    return words.get(at).equals("beginning")
        && at + 1 < words.size()
        && words.get(at + 1).equals("of");
  }

  private static boolean joinsNumbers(List<String> words, int dash) {
    return dash > 0
        && dash + 1 < words.size()
        && Character.isDigit(words.get(dash - 1).charAt(0))
        && Character.isDigit(words.get(dash + 1).charAt(0));
  }

  private static Map<String, String> abbreviations() {
    Map<String, String> full = new HashMap<>();
    for (String month : Calendar.MONTHS) {
      full.put(month.substring(0, 3), month);
    }
    full.put("sept", "september");
    for (String day : Calendar.WEEKDAYS) {
      full.put(day.substring(0, 3), day);
    }
    full.putAll(
        Map.of("tues", "tuesday", "thur", "thursday", "thurs", "thursday", "autumn", "fall"));
    return Map.copyOf(full);
  }
}
