package newsanalyzer.read.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.words.WordLists;

/**
 * Tells, for a document, the hyphens that part a word at the end of a line from those that belong
 * to it: by how the document writes the word elsewhere, by its parts, and else as parting. Safe for
 * all threads.
 */
final class Hyphens {

  private static final WordLists PARTS = WordLists.read(Hyphens.class, "hyphens.txt", " ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*");

  private static final Pattern END =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}-])((?:[\\p{L}\\p{N}]+[-‐])*)([\\p{L}\\p{N}]+)[-‐]$");

  private static final Pattern START = Pattern.compile("^([\\p{L}\\p{N}]+)(.*)", Pattern.DOTALL);

  private final Set<String> words = new HashSet<>();

  /** Learns the words of a document. */
  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        boolean isPart = word.end() >= line.text().length() - 1 && line.text().matches(".*[-‐]");
        if (!isPart) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whether a word goes on behind the end of {@code line}. */
  static boolean partsWord(String line) {
    return END.matcher(line).find();
  }

  /** The two lines as one text. */
  String join(String line, String next) {
    Matcher end = END.matcher(line);
    Matcher start = START.matcher(next);
    if (!end.find() || !start.matches()) {
      return line + ' ' + next;
    }
    boolean isKept = isKept(end.group(1), end.group(2), start.group(1));
    return (isKept ? line : line.substring(0, line.length() - 1)) + next;
  }

  private boolean isKept(String before, String first, String second) {
    String whole = (first + second).toLowerCase(Locale.ROOT);
    String parted = (first + '-' + second).toLowerCase(Locale.ROOT);
    if (!Character.isLowerCase(second.charAt(0)) || !isWord(first)) {
      return true;
    }
    if (words.contains(parted) || words.contains(whole)) {
      return !words.contains(whole);
    }
    return !before.isEmpty()
        || PARTS.contains("first", first.toLowerCase(Locale.ROOT))
        || PARTS.contains("second", second);
  }

  private static boolean isWord(String text) {
    return text.chars().allMatch(Character::isLetter);
  }
}
