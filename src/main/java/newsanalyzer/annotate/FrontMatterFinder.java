package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.annotate.front.BylineReader;
import newsanalyzer.annotate.front.DatelineReader;
import newsanalyzer.annotate.front.TitleCase;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds headline, byline and dateline at the front of an article.
 *
 * <p>It reads down from the first line as long as lines are front matter or as short as a
 * headline's second deck, and stops at the first sentence; nothing further down is ever taken for a
 * dateline. A headline must be parted from the text: by a blank line, or by a byline or dateline
 * right after it.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class FrontMatterFinder {

  /**
   * The longest headline, in characters and words. The 24 headlines of GUM's news have at most 113
   * characters and 14 words; a limit about half as high again leaves room for those of web pages.
   */
  private static final int LONGEST_HEADLINE = 160;

  private static final int MOST_WORDS = 21;

  /**
   * The longest deck, in characters, the sentence under a headline that sums the story up; and the
   * longest headline where a dateline follows, as those of press releases do.
   */
  private static final int LONGEST_DECK = 300;

  /** How many lines may be front matter: headline, two decks, byline, credit, date, dateline. */
  private static final int LINES = 7;

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?<label>(?:First )?[Pp]ublished|[Pp]osted|(?:Last )?[Uu]pdated)(?: on|:)? )?"
              + "(?<date>(?:[A-Z][a-z]{2,8}, )?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2} [A-Z][a-z]{2,8}\\.? \\d{4}|\\d{4}-\\d\\d-\\d\\d))"
              + "(?:,?(?: at)? \\d{1,2}[:.]\\d\\d[ \\w.]{0,12})?");

  /** Not behind an abbreviation: {@code the U.S. and}, {@code Sen. Lee}. */
  private static final Pattern SENTENCE_END_WITHIN = Pattern.compile("\\p{Ll}{4}[.?!] ");

  private static final Pattern ABBREVIATION_LAST = Pattern.compile(".*\\b(?:\\p{L}\\.){2,}");

  private final BylineReader bylines = new BylineReader();
  private final DatelineReader datelines = new DatelineReader();

  /**
   * Finds the front matter of {@code text}.
   *
   * @param paragraphs its paragraphs, in text order; a paragraph may be of several lines
   * @param given the headline, if it is known from elsewhere: it is the first line that has these
   *     words, and no other is looked for; null if it isn't
   */
  public FrontMatter find(String text, List<Span> paragraphs, @Nullable String given) {
    List<Span> lines = lines(text, paragraphs);
    Span headline = lines.isEmpty() ? null : headline(text, lines, given);
    List<Span> byline = List.of();
    List<Span> furniture = new ArrayList<>();
    Dateline dateline = null;
    Span date = null;
    boolean mayBeDeck = headline != null;
    for (Span line : lines.subList(headline == null ? 0 : 1, lines.size())) {
      List<Span> authors =
          byline.isEmpty() ? bylines.read(text, line, headline != null) : List.of();
      Matcher dated = dateLine(text, line);
      dateline = authors.isEmpty() && dated == null ? datelines.read(text, line) : null;
      if (!authors.isEmpty()) {
        byline = authors;
        furniture.add(line);
      } else if (dated != null) {
        date = date == null && isPublished(dated) ? span(dated, line) : date;
        furniture.add(line);
      } else if (dateline != null) {
        furniture.add(dateline.span());
        break;
      } else if (!byline.isEmpty() && bylines.isCredit(text, line)) {
        furniture.add(line);
      } else if (!isHeadlineLike(line.of(text))) {
        if (!mayBeDeck || line.end() - line.start() > LONGEST_DECK) {
          break;
        }
        mayBeDeck = false;
      }
    }
    return new FrontMatter(headline, byline, withDate(dateline, date), furniture);
  }

  private static @Nullable Dateline withDate(@Nullable Dateline dateline, @Nullable Span date) {
    if (dateline == null) {
      return date == null ? null : new Dateline(date, null, null, date);
    }
    Span said = dateline.date() == null ? date : dateline.date();
    return new Dateline(dateline.span(), dateline.place(), dateline.agency(), said);
  }

  private @Nullable Span headline(String text, List<Span> lines, @Nullable String given) {
    if (given == null) {
      return headline(text, lines);
    }
    Span first = lines.get(0);
    return first.of(text).equals(given) ? first : null;
  }

  /** The first line, if it is like a headline and stands apart from the text. */
  private @Nullable Span headline(String text, List<Span> lines) {
    Span first = lines.get(0);
    boolean isHeadline =
        lines.size() > 1
            && (isHeadlineLike(first.of(text))
                || isLongHeadline(text, first, lines.get(1))
                || isSentenceAboveDateline(text, lines))
            && dateLine(text, first) == null
            && datelines.read(text, first) == null
            && bylines.read(text, first, false).isEmpty();
    if (!isHeadline) {
      return null;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span next = lines.get(i + 1);
      boolean apart =
          isBlankLineBetween(text, lines.get(i), next)
              || dateLine(text, next) != null
              || datelines.read(text, next) != null
              || !bylines.read(text, next, true).isEmpty();
      if (apart) {
        return first;
      }
      if (!isHeadlineLike(next.of(text))) {
        return null;
      }
    }
    return null;
  }

  /** Some agencies end a headline with a full stop; a dateline under it, or its deck, tells. */
  private boolean isSentenceAboveDateline(String text, List<Span> lines) {
    String first = lines.get(0).of(text);
    return first.endsWith(".")
        && !SENTENCE_END_WITHIN.matcher(first).find()
        && isHeadlineLike(first.substring(0, first.length() - 1))
        && lines.subList(1, Math.min(3, lines.size())).stream()
            .anyMatch(line -> datelines.read(text, line) != null);
  }

  private boolean isLongHeadline(String text, Span line, Span next) {
    Dateline dateline = datelines.read(text, next);
    return line.end() - line.start() <= LONGEST_DECK
        && text.charAt(line.end() - 1) != '.'
        && dateline != null
        && dateline.agency() != null;
  }

  /** Not a sentence, unless its words are capitalised, and not longer than headlines are. */
  private static boolean isHeadlineLike(String line) {
    if (line.length() > LONGEST_HEADLINE || line.indexOf(' ') < 0) {
      return false;
    }
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    boolean sentence =
        last == '.' && !ABBREVIATION_LAST.matcher(line).matches() && !TitleCase.isIn(line);
    boolean quoted = line.endsWith(".\"") || line.endsWith(".”") || line.endsWith(",”");
    long spaces = line.chars().filter(c -> c == ' ').count();
    return !sentence
        && !quoted
        && ",;:".indexOf(last) < 0
        && !Character.isLowerCase(first)
        && spaces < MOST_WORDS;
  }

  private static @Nullable Matcher dateLine(String text, Span line) {
    if (line.end() - line.start() > LONGEST_HEADLINE) {
      return null;
    }
    Matcher matcher = DATE_LINE.matcher(line.of(text));
    return matcher.matches() ? matcher : null;
  }

  private static boolean isPublished(Matcher dateLine) {
    String label = dateLine.group("label");
    return label == null || !label.endsWith("pdated");
  }

  private static Span span(Matcher dateLine, Span line) {
    return new Span(line.start() + dateLine.start("date"), line.start() + dateLine.end("date"));
  }

  private static boolean isBlankLineBetween(String text, Span one, Span other) {
    int first = text.indexOf('\n', one.end());
    return first >= 0
        && first < other.start()
        && text.indexOf('\n', first + 1) < other.start()
        && text.indexOf('\n', first + 1) >= 0;
  }

  /** The first lines of the paragraphs, without white space at either end. */
  private static List<Span> lines(String text, List<Span> paragraphs) {
    List<Span> lines = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int from = paragraph.start();
      while (from < paragraph.end() && lines.size() < LINES) {
        int feed = text.indexOf('\n', from);
        int end = feed < 0 || feed > paragraph.end() ? paragraph.end() : feed;
        String line = text.substring(from, end);
        int start = from + line.length() - line.stripLeading().length();
        int stop = start + line.strip().length();
        if (stop > start) {
          lines.add(new Span(start, stop));
        }
        from = end + 1;
      }
      if (lines.size() >= LINES) {
        break;
      }
    }
    return lines;
  }
}
