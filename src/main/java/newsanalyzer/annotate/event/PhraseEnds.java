package newsanalyzer.annotate.event;

import java.util.List;
import newsanalyzer.model.Argument;
import newsanalyzer.model.Span;

/**
 * Takes signs off the ends of phrases that a tagger cut amid a sentence: {@code [*officials*] (},
 * {@code ", [*the mayor*]}. Brackets and quotation marks that are closed within the phrase stay:
 * {@code [*Ann Lee (Labour)*]}. Holds no state.
 */
public final class PhraseEnds {

  private static final String STOPS = ",;:–—";
  private static final String OPENING = "([{“«";
  private static final String CLOSING = ")]}”»";
  private static final char QUOTE = '"';

  private PhraseEnds() {}

  /** The arguments without such signs; one that has nothing else is left out. */
  public static List<Argument> trimmed(List<Argument> arguments, String text) {
    return arguments.stream()
        .filter(
            argument -> argument.span().of(text).codePoints().anyMatch(Character::isLetterOrDigit))
        .map(a -> new Argument(a.role(), trimmed(a.span(), text), a.confidence()))
        .toList();
  }

  /** The span without such signs; it has a letter or digit. */
  static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    boolean isChanged = true;
    while (isChanged && start < end) {
      isChanged = false;
      if (isLoose(text, start, start, end)) {
        start++;
        isChanged = true;
      } else if (isLoose(text, end - 1, start, end)) {
        end--;
        isChanged = true;
      }
    }
    return start < end ? new Span(start, end) : span;
  }

  /** Whether the sign at {@code at}, the first or last of a phrase, is no part of it. */
  private static boolean isLoose(String text, int at, int start, int end) {
    char sign = text.charAt(at);
    String phrase = text.substring(start, end);
    if (Character.isWhitespace(sign) || STOPS.indexOf(sign) >= 0) {
      return true;
    }
    if (sign == QUOTE) {
      return phrase.chars().filter(c -> c == QUOTE).count() % 2 == 1;
    }
    int opening = OPENING.indexOf(sign);
    if (opening >= 0 && phrase.indexOf(CLOSING.charAt(opening), at - start + 1) < 0) {
      return true;
    }
    int closing = CLOSING.indexOf(sign);
    return closing >= 0 && phrase.lastIndexOf(OPENING.charAt(closing), at - start - 1) < 0;
  }
}
