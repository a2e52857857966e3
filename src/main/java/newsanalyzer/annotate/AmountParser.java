package newsanalyzer.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.number.NumberReader;
import newsanalyzer.annotate.number.Words;
import newsanalyzer.model.Amount;
import newsanalyzer.model.AmountType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: {@code $1.7 billion} is 1700000000 USD, {@code 12 percent} is 12 %, {@code 400
 * kilometers} is 400 kilometer.
 *
 * <p>Plain dollars are US dollars, as news in English has it; rupees, pesos and other words of
 * several countries have no unit. Pounds are a quantity, for news weighs in them, unless there are
 * millions of them and no {@code of} follows: then they are money of an unknown country. Ranges and
 * vague amounts ({@code millions of dollars}) have no value. What an amount is paid for ({@code a
 * share}) is not kept. It doesn't find amounts: a tagger does.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class AmountParser {

  private static final String CURRENCIES = "currencies.txt";

  /** What is longer, in characters, is a tagger's mistake; the longest of 480 annotated has 43. */
  private static final int LONGEST = 120;

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** From here on pounds are likelier money than weight. */
  private static final BigDecimal MANY_POUNDS = new BigDecimal(1_000_000);

  /** Scales as newspapers shorten them behind a sum of money. */
  private static final Map<String, BigDecimal> SHORT_SCALES =
      Map.of(
          "k", new BigDecimal("1000"),
          "m", new BigDecimal("1000000"),
          "mn", new BigDecimal("1000000"),
          "mln", new BigDecimal("1000000"),
          "bn", new BigDecimal("1000000000"),
          "bln", new BigDecimal("1000000000"),
          "b", new BigDecimal("1000000000"),
          "tn", new BigDecimal("1000000000000"));

  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion");

  private static final Map<String, String> SINGULARS =
      Map.of("feet", "foot", "inches", "inch", "pence", "pence", "tonnes", "tonne");

  /** They end in an s and are no plurals, or say what is measured rather than in what. */
  private static final Set<String> NO_PLURALS =
      Set.of("celsius", "pence", "us", "gas", "gross", "hertz", "lens");

  private static final Set<String> DIMENSIONS =
      Set.of("high", "long", "wide", "tall", "deep", "thick", "old", "away", "strong", "heavy");

  /** The longest unit, in words: {@code kilometer per hour} and the like. */
  private static final int UNIT_WORDS = 4;

  private final Map<String, String> currencies = currencies();

  /**
   * Reads the names of type {@link NameType#AMOUNT}; others are ignored.
   *
   * @param names spans of {@code text}, in any order
   * @return the amounts in text order
   */
  public List<Amount> parse(String text, List<Name> names) {
    return names.stream()
        .filter(name -> name.type() == NameType.AMOUNT)
        .sorted(Comparator.comparing(Name::span))
        .map(name -> parse(text, name))
        .toList();
  }

  private Amount parse(String text, Name name) {
    Reading reading =
        name.span().end() - name.span().start() > LONGEST
            ? new Reading(AmountType.QUANTITY, null, null)
            : read(name.span().of(text), text.startsWith(" of ", name.span().end()));
    BigDecimal value = reading.value();
    return new Amount(
        name.span(),
        name.sentence(),
        reading.type(),
        value == null ? null : plain(value),
        reading.unit(),
        name.confidence());
  }

  private record Reading(AmountType type, @Nullable BigDecimal value, @Nullable String unit) {}

  /** A currency where it stands among the words. */
  private record Currency(int start, int end, String words, @Nullable String code) {}

  private Reading read(String expression, boolean ofFollows) {
    List<String> words = NumberReader.inDigits(Words.of(expression));
    if (isPercent(words)) {
      return new Reading(AmountType.PERCENT, onlyNumber(words, 0), "%");
    }
    Currency currency = currency(words);
    if (currency != null) {
      BigDecimal value = onlyNumber(words, currency.end());
      boolean hundredth = currency.words().matches("(.* )?(cents?|pence)");
      return new Reading(
          AmountType.MONEY,
          value == null || !hundredth ? value : value.multiply(HUNDREDTH),
          currency.code());
    }
    BigDecimal value = onlyNumber(words, words.size());
    String unit = unit(words);
    boolean isMoney =
        "pound".equals(unit) && value != null && value.compareTo(MANY_POUNDS) >= 0 && !ofFollows;
    return isMoney
        ? new Reading(AmountType.MONEY, value, null)
        : new Reading(AmountType.QUANTITY, value, unit);
  }

  private static boolean isPercent(List<String> words) {
    String all = " " + String.join(" ", words) + " ";
    return all.contains(" % ")
        || all.contains(" percent ")
        || all.contains(" per cent ")
        || all.contains(" pct ");
  }

  /** The longest currency among the words; null if there is none. */
  private @Nullable Currency currency(List<String> words) {
    for (int length = 4; length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        String form = String.join(" ", words.subList(start, start + length));
        String code = currencies.getOrDefault(form, currencies.get(singular(form)));
        if (code != null) {
          return new Currency(start, start + length, form, code.equals("-") ? null : code);
        }
      }
    }
    return null;
  }

  /**
   * The number among {@code words}; null if there are several, as in a range or in {@code one
   * dollar and 20 cents}, or if it is one of something vague ({@code tens of millions}).
   *
   * @param moneyAt where the words after a currency begin; there {@code 5bn} is five billion
   */
  private static @Nullable BigDecimal onlyNumber(List<String> words, int moneyAt) {
    BigDecimal only = null;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      BigDecimal value = NumberReader.value(word);
      if (isVague(word) || (value == null && Character.isDigit(word.charAt(0)))) {
        return null;
      }
      if (value != null) {
        if (only != null) {
          return null;
        }
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean minus = i > 0 && words.get(i - 1).matches("minus|-") && (i == 1 || i == 2);
        BigDecimal scale = SHORT_SCALES.get(next);
        boolean isSum = scale != null && moneyAt <= i;
        BigDecimal scaled = isSum && scale != null ? value.multiply(scale) : value;
        only = minus ? scaled.negate() : scaled;
      }
    }
    boolean one = only == null && !words.isEmpty() && words.get(0).matches("an?");
    return one ? BigDecimal.ONE : only;
  }

  private static boolean isVague(String word) {
    return word.matches("(several|few|many|some|dozens|tens|hundreds|thousands|(m|b|tr)illions)")
        || word.matches("tenths?|thirds?|quarters?|fourths?|fifths?|half")
        || SCALES.contains(word);
  }

  /** The words behind the last number, in the singular; null if they are no unit. */
  private static @Nullable String unit(List<String> words) {
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean counts =
          Character.isDigit(word.charAt(0)) || isVague(word) || word.matches("an?|-|of");
      if (counts && i == start) {
        start = i + 1;
      } else if (Character.isDigit(word.charAt(0))) {
        start = i + 1;
      }
    }
    List<String> unit = new ArrayList<>();
    for (String word : words.subList(start, words.size())) {
      if (!word.equals("-") && !(DIMENSIONS.contains(word) && !unit.isEmpty())) {
        unit.add(singularWord(word));
      }
    }
    String name = String.join(" ", unit);
    boolean isUnit =
        !unit.isEmpty()
            && unit.size() <= UNIT_WORDS
            && !name.startsWith("on ")
            && unit.stream().allMatch(word -> Character.isLetter(word.charAt(0)));
    return isUnit ? name : null;
  }

  private static String singular(String words) {
    int last = words.lastIndexOf(' ') + 1;
    int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    return words.startsWith("pounds")
        ? singularWord(words.substring(0, first)) + words.substring(first)
        : words.substring(0, last) + singularWord(words.substring(last));
  }

  private static String singularWord(String word) {
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !NO_PLURALS.contains(word);
    return SINGULARS.getOrDefault(word, plural ? word.substring(0, word.length() - 1) : word);
  }

  /** Without closing zeros, and never with an exponent: 1.7E9 becomes 1700000000. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Map<String, String> currencies() {
    Map<String, String> codes = new HashMap<>();
    for (String line : WordLists.lines(AmountParser.class, CURRENCIES)) {
      int tab = line.indexOf('\t');
      codes.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Map.copyOf(codes);
  }
}
