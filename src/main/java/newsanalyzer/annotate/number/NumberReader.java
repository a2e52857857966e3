package newsanalyzer.annotate.number;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers among words in digits: {@code two and a half million} becomes {@code 2500000},
 * {@code twenty-first} becomes {@code 21th}.
 *
 * <p>Numbers that don't add up ({@code nineteen ninety}) stay apart. Fractions other than halves
 * are left as words.
 *
 * <p>Holds no state, so it serves all threads.
 */
public final class NumberReader {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal("100"),
          "dozen", new BigDecimal("12"),
          "thousand", new BigDecimal("1000"),
          "million", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          entry("first", 1),
          entry("second", 2),
          entry("third", 3),
          entry("fourth", 4),
          entry("fifth", 5),
          entry("sixth", 6),
          entry("seventh", 7),
          entry("eighth", 8),
          entry("ninth", 9),
          entry("tenth", 10),
          entry("eleventh", 11),
          entry("twelfth", 12),
          entry("thirteenth", 13),
          entry("fourteenth", 14),
          entry("fifteenth", 15),
          entry("sixteenth", 16),
          entry("seventeenth", 17),
          entry("eighteenth", 18),
          entry("nineteenth", 19),
          entry("twentieth", 20),
          entry("thirtieth", 30));

  /** After these {@code second} is the unit of time, not the ordinal. */
  private static final Set<String> COUNTING = Set.of("a", "an", "per", "each", "every", "-");

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

  private NumberReader() {}

  /** {@code words} with each number written in words replaced by its digits. */
  public static List<String> inDigits(List<String> words) {
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Run run = numberAt(words, at);
      if (run != null) {
        out.add(run.digits());
        at = run.end();
      } else {
        out.add(words.get(at++));
      }
    }
    return out;
  }

  /** The number that {@code word} writes in digits; null if it isn't one. */
  public static @Nullable BigDecimal value(String word) {
    return DIGITS.matcher(word).matches() ? new BigDecimal(word) : null;
  }

  private record Run(String digits, int end) {}

  private static @Nullable Run numberAt(List<String> words, int start) {
    String first = words.get(start);
    if (first.equals("half") && word(words, start + 1).matches("an?|-")) {
      BigDecimal scale = SCALES.get(word(words, start + 2));
      BigDecimal half = new BigDecimal("0.5");
      return scale == null
          ? new Run("0.5", start + 2)
          : new Run(plain(half.multiply(scale)), start + 3);
    }
    String before = start == 0 ? "" : words.get(start - 1);
    boolean part = word(words, start + 1).matches("quarter|half");
    boolean counts =
        COUNTING.contains(before) || value(before) != null || UNITS.containsKey(before);
    if (ORDINALS.containsKey(first) && !(first.equals("second") && counts && !part)) {
      return new Run(ORDINALS.get(first) + "th", start + 1);
    }
    Integer tens = TENS.get(first);
    int last = word(words, start + 1).equals("-") ? start + 2 : start + 1;
    int unit = ORDINALS.getOrDefault(word(words, last), 10);
    return tens != null && unit < 10
        ? new Run(tens + unit + "th", last + 1)
        : new Sum(words, start).run();
  }

  /** Adds up a number, word by word, as far as the words go on one number. */
  private static final class Sum {
    private final List<String> words;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private int room; // what may still be added to current: 100 after "hundred", 10 after "twenty"
    private @Nullable BigDecimal lastScale;

    Sum(List<String> words, int start) {
      this.words = words;
      this.at = start;
    }

    @Nullable Run run() {
      String first = words.get(at);
      boolean article = first.equals("a") || first.equals("an");
      if (article && SCALES.containsKey(word(words, at + 1))) {
        current = BigDecimal.ONE;
        at++;
      } else {
        current = value(first);
        if (current != null) {
          at++;
        }
      }
      while (at < words.size() && take(words.get(at))) {}
      if (current == null && lastScale == null) {
        return null;
      }
      if (words.get(at - 1).equals(first) && value(first) != null) {
        return new Run(first, at); // as written: 03, 0930, 1.50
      }
      BigDecimal sum = current == null ? total : total.add(current);
      return new Run(plain(sum), at);
    }

    private boolean take(String word) {
      if (word.equals("and") && (current != null || lastScale != null)) {
        return takeAnd();
      }
      if (word.equals("-") && (isSmall(word(words, at + 1)) || SCALES.containsKey(next()))) {
        at++;
        return current != null && at < words.size() && take(words.get(at));
      }
      Integer unit = UNITS.get(word);
      if (unit != null) {
        return add(unit, unit < 10 ? 10 : 100, 0);
      }
      Integer tens = TENS.get(word);
      if (tens != null) {
        return add(tens, 100, 10);
      }
      BigDecimal scale = SCALES.get(word);
      return scale != null && multiply(word, scale);
    }

    private boolean add(int number, int needed, int left) {
      if (current != null && room < needed) {
        return false;
      }
      current = current == null ? new BigDecimal(number) : current.add(new BigDecimal(number));
      room = left;
      at++;
      return true;
    }

    private boolean multiply(String word, BigDecimal scale) {
      if (current == null) {
        return false;
      }
      if (word.equals("hundred") || word.equals("dozen")) {
        if (current.compareTo(new BigDecimal(100)) >= 0) {
          return false;
        }
        current = current.multiply(scale);
        room = word.equals("hundred") ? 100 : 0;
      } else {
        if (lastScale != null && scale.compareTo(lastScale) >= 0) {
          return false;
        }
        total = total.add(current.multiply(scale));
        current = null;
        lastScale = scale;
      }
      at++;
      return true;
    }

    /** {@code one hundred and five}, {@code two and a half million}. */
    private boolean takeAnd() {
      if (current != null && next().matches("an?|one") && word(words, at + 2).equals("half")) {
        current = current.add(new BigDecimal("0.5"));
        room = 0;
        at += 3;
        return true;
      }
      boolean afterScale = current == null ? lastScale != null : room == 100;
      if (!afterScale || !isSmall(next())) {
        return false;
      }
      at++;
      return take(words.get(at));
    }

    private String next() {
      return word(words, at + 1);
    }
  }

  private static boolean isSmall(String word) {
    return UNITS.containsKey(word) || TENS.containsKey(word);
  }

  private static String word(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
