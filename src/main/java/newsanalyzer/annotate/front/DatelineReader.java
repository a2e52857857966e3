package newsanalyzer.annotate.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a line begins with a dateline: {@code CAIRO (AP) —}, {@code WASHINGTON, Aug. 26
 * (Reuters) -}, {@code LONDON --}.
 *
 * <p>A known agency in brackets decides. Without one, the place must be in capitals, or be followed
 * by a known country or state, and the line must go on like a sentence: {@code NASA — the agency}
 * and {@code BREAKING NEWS — Two held} have no dateline. Holds no state that changes.
 */
public final class DatelineReader {

  /** How much of a line is looked at, in characters; a dateline of this length is unheard of. */
  private static final int REACH = 160;

  /** A sentence of at least so many characters must follow a dateline without an agency. */
  private static final int SENTENCE = 20;

  /** In capitals, shorter words are more often acronyms than places, so those must be listed. */
  private static final int LONGEST_ACRONYM = 5;

  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";

  static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

  private static final String DATE =
      "(?<date>(?:"
          + WEEKDAY
          + ",? )?(?:"
          + MONTH
          + " \\d{1,2}(?: ?,? \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?: ?,? \\d{4})?|\\d{1,2} ?- ?\\d{1,2}))";

  private static final String AGENCY =
      " ?(?:\\( ?(?<agency>[^()]{2,40}?) ?\\)|/(?<wire>[^/]{2,20})/)";

  private static final String DASH = "(?: ?(?<dash>—|–|―|--)| (?<weak>[-_])(?= ))";

  private static final String WORD = "\\p{Lu}[\\p{L}'’.]*+(?:-\\p{L}++)*+";

  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          "(?<place>"
              + WORD
              + "(?: (?:(?:de|du|la|al|el|of) )?"
              + WORD
              + "){0,3})(?:/"
              + WORD
              + "(?: "
              + WORD
              + ")?)?(?: ?, ?(?<region>"
              + WORD
              + "(?: (?:and )?"
              + WORD
              + "){0,3}))?(?: ?,? "
              + DATE
              + ")?(?:"
              + AGENCY
              + ")?(?:"
              + DASH
              + "|$)");

  private static final Pattern DATE_FIRST =
      Pattern.compile("(?<place>)(?<region>)" + DATE + AGENCY + "(?:" + DASH + "|$)");

  private static final Pattern STATION = Pattern.compile("[KW][A-Z]{2,3}(?:-(?:TV|AM|FM))?");

  private final FrontWords lists = FrontWords.ALL;

  /** The dateline that {@code line} begins with; null if there is none. */
  public @Nullable Dateline read(String text, Span line) {
    String start = text.substring(line.start(), Math.min(line.end(), line.start() + REACH));
    for (Pattern form : new Pattern[] {DATE_FIRST, PLACE_FIRST}) {
      Matcher matcher = form.matcher(start);
      if (matcher.lookingAt() && isDateline(matcher, start)) {
        Span agency = span(matcher, "agency", line.start());
        return new Dateline(
            new Span(line.start(), line.start() + matcher.end()),
            span(matcher, "place", line.start()),
            agency == null ? span(matcher, "wire", line.start()) : agency,
            span(matcher, "date", line.start()));
      }
    }
    return null;
  }

  private boolean isDateline(Matcher matcher, String line) {
    String wire = matcher.group("wire");
    String agency = wire == null ? matcher.group("agency") : wire;
    String place = matcher.group("place");
    boolean hasDash = matcher.group("dash") != null || matcher.group("weak") != null;
    if (agency != null && (lists.isAgency(agency) || STATION.matcher(agency).matches())) {
      return true;
    }
    if (place.isEmpty() || !hasDash || "_".equals(matcher.group("weak"))) {
      return false;
    }
    String rest = line.substring(matcher.end()).stripLeading();
    return goesOn(rest) && isPlace(matcher, place, agency);
  }

  private boolean isPlace(Matcher matcher, String place, @Nullable String agency) {
    String region = matcher.group("region");
    boolean knownRegion = region != null && lists.isRegion(region);
    if (!isUpperCase(place)) {
      return knownRegion && matcher.group("weak") == null;
    }
    for (String word : place.split(" ", -1)) {
      if (lists.isNoPlace(word)) {
        return false;
      }
    }
    boolean oneWord = place.indexOf(' ') < 0;
    return knownRegion
        || matcher.group("date") != null
        || (region == null && !place.equals(agency) && !(oneWord && isLikeAcronym(place)));
  }

  private boolean isLikeAcronym(String place) {
    return place.length() <= LONGEST_ACRONYM && !lists.isShortCity(place);
  }

  /** Like a sentence: in upper case or a quotation first, and then not all in capitals. */
  private static boolean goesOn(String rest) {
    if (rest.length() < SENTENCE || Character.isLowerCase(rest.charAt(0))) {
      return false;
    }
    return !isUpperCase(rest.substring(0, SENTENCE));
  }

  private static boolean isUpperCase(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }

  private static @Nullable Span span(Matcher matcher, String group, int offset) {
    int start = matcher.start(group);
    int end = matcher.end(group);
    return end > start ? new Span(offset + start, offset + end) : null;
  }
}
