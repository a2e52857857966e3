package newsanalyzer.annotate.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Span;

/**
 * Reads the authors out of a line that is a byline: {@code By JANE DOE and JOHN ROE, Staff
 * Writers}, {@code Jane Doe | Reuters}.
 *
 * <p>It must be the whole line; {@code By Monday, talks had ended.} is none. Credits (employer,
 * job, place) aren't authors, except an agency that is all there is. Holds no state that changes.
 */
public final class BylineReader {

  /** No byline is longer, in characters: four authors with their employer stay under it. */
  private static final int LONGEST = 150;

  private static final Pattern BY =
      Pattern.compile("(?:By|BY|by|(?:Written|Story|Words|Reported|Text) by)\\s*:?\\s+");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?<mark>[,|;&•]|\\s(?:and|AND|with|WITH)\\s"
              + "|\\s(?:of|for|in|at|from|OF|FOR|IN|AT|FROM)\\s|\\s[-–—]\\s)\\s*");

  private static final String WORD = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+)*\\.?|(?:\\p{Lu}\\.){2,3})";
  private static final String PARTICLE =
      "(?:de|del|della|di|da|dos|du|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|y)";

  private static final Pattern NAME =
      Pattern.compile(WORD + "(?: (?:" + PARTICLE + "|" + WORD + ")){0,4} " + WORD);

  /** They begin titles and sentences, not names. */
  private static final Set<String> NOT_FIRST =
      Set.of(
          "the",
          "a",
          "an",
          "any",
          "all",
          "my",
          "your",
          "his",
          "her",
          "our",
          "their",
          "its",
          "no",
          "this",
          "that",
          "these",
          "those",
          "then",
          "now",
          "some",
          "every",
          "each",
          "both",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "late",
          "early",
          "mid",
          "january",
          "february",
          "march",
          "july",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern CREDIT =
      Pattern.compile(
          ".*\\b(?:writers?|reporters?|correspondents?|editors?|staff|press|news|times|post|bureau"
              + "|contributors?|columnists?|agency|service|special|tribune|herald|journal|globe"
              + "|guardian|telegraph|star|gazette|chronicle|daily|network|radio|tv|magazine"
              + "|university|today|chief|photographer)\\b.*");

  private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s\\b.*");

  private final FrontWords lists = FrontWords.ALL;

  /**
   * The authors that {@code line} names; empty if it is no byline.
   *
   * @param bare whether a line without {@code By} may be one, which then has to name an agency
   */
  public List<Span> read(String text, Span line, boolean bare) {
    if (line.end() - line.start() > LONGEST) {
      return List.of();
    }
    String words = line.of(text).stripTrailing();
    Matcher by = BY.matcher(words);
    int start = by.lookingAt() ? by.end() : 0;
    if ((start == 0 && !bare) || !isLine(words)) {
      return List.of();
    }
    List<Part> parts = parts(words, start);
    if (start == 0 && (parts.size() != 2 || !lists.isAgency(parts.get(1).words()))) {
      return List.of();
    }
    return authors(parts, line.start());
  }

  /** Whether {@code line} says no more than for whom an author works: {@code Associated Press}. */
  public boolean isCredit(String text, Span line) {
    if (line.end() - line.start() > LONGEST / 2) {
      return false;
    }
    String words = line.of(text).strip();
    return lists.isAgency(words)
        || words.matches(
            "(?i)(?:[\\p{L}. ]{2,40} )?(?:staff )?(?:writers?|reporters?|correspondents?|staff)");
  }

  private record Part(String mark, int start, String words) {}

  private List<Part> parts(String line, int start) {
    List<Part> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(line);
    int from = start;
    String mark = "";
    while (separator.find(from)) {
      parts.add(new Part(mark, from, line.substring(from, separator.start())));
      mark = separator.group("mark").strip().toLowerCase(Locale.ROOT);
      from = separator.end();
    }
    parts.add(new Part(mark, from, line.substring(from)));
    return parts;
  }

  private List<Span> authors(List<Part> parts, int offset) {
    List<Span> authors = new ArrayList<>();
    boolean credits = false;
    for (Part part : parts) {
      boolean first = authors.isEmpty();
      boolean joins = part.mark().matches("|,|;|&|and|with");
      boolean name = joins && !(credits && part.mark().equals(",")) && isName(part.words());
      boolean agency = first && parts.size() == 1 && lists.isAgency(part.words());
      if (name || agency) {
        int start = offset + part.start();
        authors.add(new Span(start, start + part.words().length()));
      } else if (first) {
        return List.of();
      } else {
        credits = true;
      }
    }
    return authors;
  }

  private boolean isName(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    return space > 0
        && NAME.matcher(words).matches()
        && !NOT_FIRST.contains(lower.substring(0, space))
        && !CREDIT.matcher(lower).matches()
        && !POSSESSIVE.matcher(words).matches()
        && !lists.isAgency(words);
  }

  /** Unlike a sentence, it doesn't end in a full stop, except that of {@code Jr.} or a credit. */
  private static boolean isLine(String words) {
    return !words.isEmpty()
        && "?!:".indexOf(words.charAt(words.length() - 1)) < 0
        && (!words.endsWith(".") || words.endsWith(" Jr.") || words.endsWith(" Sr."));
  }
}
