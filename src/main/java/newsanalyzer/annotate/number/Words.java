package newsanalyzer.annotate.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a short expression into words. Holds no state, so it serves all threads. */
public final class Words {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?");

  private Words() {}

  /**
   * The words of {@code expression}, in lower case, with curly quotes, dashes and special spaces in
   * their plain forms: runs of letters (a closing {@code 's} taken off), runs of digits with what
   * joins them ({@code 1.7}, {@code 10:30}, {@code 2024-08-26}), ordinals as {@code 26th} whatever
   * their ending, and every other character alone.
   */
  public static List<String> of(String expression) {
    String text = plain(expression);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char first = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(first)) {
        while (end < text.length() && isInWord(text, end)) {
          end++;
        }
        String word = text.substring(at, end);
        words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
      } else if (isDigit(first) || isPointBeforeDigit(text, at)) {
        while (end < text.length() && isInNumber(text, end)) {
          end++;
        }
        String number = (first == '.' ? "0" : "") + text.substring(at, end);
        words.add(GROUPED.matcher(number).matches() ? number.replace(",", "") : number);
        if (isOrdinalEnding(text, end)) {
          words.set(words.size() - 1, number + "th");
          end += 2;
        }
      } else if (first != ' ') {
        words.add(text.substring(at, end));
      }
      at = end;
    }
    return words;
  }

  private static String plain(String expression) {
    StringBuilder plain = new StringBuilder(expression.length());
    for (char c : expression.toLowerCase(Locale.ROOT).toCharArray()) {
      plain.append(
          switch (c) {
            case '‘', '’', '`', '´' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
          });
    }
    return plain.toString();
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || (c == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  private static boolean isInNumber(String text, int at) {
    char c = text.charAt(at);
    return isDigit(c)
        || (".,:/-".indexOf(c) >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
  }

  /** {@code .50} is a number, but {@code 3 .50} and {@code U.S.50} hold none that begins so. */
  private static boolean isPointBeforeDigit(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isOrdinalEnding(String text, int at) {
    return at + 2 <= text.length()
        && ORDINAL_ENDINGS.contains(text.substring(at, at + 2))
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
