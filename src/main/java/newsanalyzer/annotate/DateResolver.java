package newsanalyzer.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.annotate.date.Context;
import newsanalyzer.annotate.date.DateReader;
import newsanalyzer.annotate.date.Reading;
import newsanalyzer.annotate.date.Tense;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says what the time expressions of an article mean, in ISO 8601 as TIMEX3 uses it.
 *
 * <p>Relative expressions are counted from the day of publication or, as {@code three days later},
 * from the date named just before; never from the clock. Without that they have no value. A bare
 * weekday or month is the last one, as newsrooms write, or the coming one where the sentence speaks
 * of the future. What could be one thing or the other ({@code 8/9/2024}) has no value. It doesn't
 * find expressions: a tagger does.
 *
 * <p>Holds no state, so one instance serves all threads.
 */
public final class DateResolver {

  /** Words that change the meaning of what follows; taggers leave them outside or inside. */
  private static final Set<String> SHIFTS =
      Set.of("last", "next", "this", "past", "coming", "early", "mid", "late");

  private static final Set<String> APPROXIMATIONS =
      Set.of("about", "around", "approximately", "roughly", "nearly", "almost");

  private static final Set<String> BEFORE_LENGTHS =
      Set.of(
          "every",
          "each",
          "per",
          "over",
          "under",
          "more than",
          "less than",
          "at least",
          "at most",
          "up to",
          "once a",
          "twice a");

  /**
   * How far back the date lies that {@code the next day} is counted from, in sentences. A guess:
   * GUM's news has too few of them to sweep it.
   */
  private static final int SENTENCES_BACK = 2;

  /** How far back the words before an expression are looked for, in characters. */
  private static final int REACH = 30;

  /**
   * Resolves the names of type {@link NameType#DATE} and {@link NameType#DURATION}; others are
   * ignored.
   *
   * @param sentences those of the text; expressions in none of them are read without their context
   * @param names spans of {@code text}, in any order
   * @param published the day of publication; null if unknown
   * @return the expressions in text order, with ids {@code t1}, {@code t2}, …
   */
  public List<DateExpression> resolve(
      String text, List<Sentence> sentences, List<Name> names, @Nullable LocalDate published) {
    List<Name> times =
        names.stream()
            .filter(name -> name.type() == NameType.DATE || name.type() == NameType.DURATION)
            .sorted(Comparator.comparing(Name::span))
            .toList();
    List<DateExpression> dates = new ArrayList<>(times.size());
    for (Name time : times) {
      String id = "t" + (dates.size() + 1);
      Tense tense = tense(text, sentences, time);
      dates.add(resolve(id, text, time, published, tense, previous(dates, time)));
    }
    return dates;
  }

  private static DateExpression resolve(
      String id,
      String text,
      Name time,
      @Nullable LocalDate published,
      Tense tense,
      @Nullable String previous) {
    boolean isDate = time.type() == NameType.DATE;
    List<String> before = wordsBefore(text, time.span().start());
    String prefix = prefix(before, !isDate);
    Reading reading =
        DateReader.read(
            prefix + time.span().of(text),
            new Context(prefix.isEmpty() ? before : List.of(), tense, previous),
            published,
            isDate ? DateType.DATE : DateType.DURATION);
    return new DateExpression(
        id,
        time.span(),
        time.sentence(),
        reading.type(),
        reading.value(),
        reading.begin(),
        reading.end(),
        reading.modifier(),
        reading.anchor(),
        time.confidence());
  }

  private static Tense tense(String text, List<Sentence> sentences, Name time) {
    if (time.sentence() >= sentences.size()) {
      return Tense.OPEN;
    }
    List<Span> tokens = sentences.get(time.sentence()).tokens();
    return Tense.at(
        tokens.stream()
            .filter(token -> token.end() <= time.span().start())
            .map(token -> token.of(text))
            .toList(),
        tokens.stream()
            .filter(token -> token.start() >= time.span().end())
            .map(token -> token.of(text))
            .toList());
  }

  /** The last date named in this sentence or the {@link #SENTENCES_BACK} before it. */
  private static @Nullable String previous(List<DateExpression> dates, Name time) {
    for (int i = dates.size() - 1; i >= 0; i--) {
      DateExpression date = dates.get(i);
      boolean isPoint = date.type() == DateType.DATE || date.type() == DateType.TIME;
      if (date.sentence() < time.sentence() - SENTENCES_BACK) {
        return null;
      }
      if (isPoint && date.value() != null && !date.value().startsWith("T")) {
        return date.value();
      }
    }
    return null;
  }

  /** Those of the words before an expression that belong to it, with a space after them. */
  private static String prefix(List<String> before, boolean isLength) {
    if (before.isEmpty()) {
      return "";
    }
    String last = before.get(before.size() - 1);
    String lastTwo = String.join(" ", before);
    if (SHIFTS.contains(last) || APPROXIMATIONS.contains(last)) {
      return last + " ";
    }
    if (isLength && BEFORE_LENGTHS.contains(last)) {
      return last + " ";
    }
    return isLength && BEFORE_LENGTHS.contains(lastTwo) ? lastTwo + " " : "";
  }

  /** The last two words before {@code end} in its line, parted by nothing but spaces. */
  private static List<String> wordsBefore(String text, int end) {
    int floor = Math.max(0, end - REACH);
    List<String> words = new ArrayList<>();
    int at = end;
    while (words.size() < 2) {
      int close = at;
      while (close > floor && (text.charAt(close - 1) == ' ' || text.charAt(close - 1) == '-')) {
        close--;
      }
      int open = close;
      while (open > floor && Character.isLetter(text.charAt(open - 1))) {
        open--;
      }
      if (open == close) {
        break;
      }
      words.add(0, text.substring(open, close).toLowerCase(Locale.ROOT));
      at = open;
    }
    return words;
  }
}
