package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the sentence model sees of a full stop: the words around it, whole.
 *
 * <p>OpenNLP's own generator cuts the word before at its last full stop, so that {@code a.m.} and
 * {@code J.P.} are seen as {@code .m} and {@code .P}. Thread-safe.
 */
final class SentenceEndContexts implements SDContextGenerator {

  /** Longer words are no words; they would only make long strings. */
  private static final int MAX_WORD = 30;

  private static final String OPENING = "\"'([{";

  /** Words that are capitalised only at the start of a sentence. */
  private static final Set<String> STARTERS =
      Set.of(
          "A", "After", "All", "An", "And", "As", "At", "Before", "But", "By", "For", "From", "He",
          "Her", "His", "However", "I", "If", "In", "It", "Its", "Many", "More", "No", "Now", "On",
          "One", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There",
          "These", "They", "This", "Those", "To", "We", "What", "When", "While", "Who", "With",
          "You");

  private final Set<String> abbreviations;

  SentenceEndContexts(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  @Override
  public String[] getContext(CharSequence text, int mark) {
    int start = runStart(text, mark);
    int end = runEnd(text, mark);
    int nextStart = skipWhiteSpace(text, end);
    String word = opened(text, start, mark + 1);
    String closing = word(text, mark + 1, end);
    String next = opened(text, nextStart, Math.min(runEnd(text, nextStart), nextStart + MAX_WORD));
    String previous = previousWord(text, start);
    boolean nextOpens = nextStart < text.length() && OPENING.indexOf(text.charAt(nextStart)) >= 0;
    String kind = kind(afterHyphen(word), start == 0);
    String nextShape = shape(next) + (nextOpens ? "q" : "");
    String lower = word.toLowerCase(Locale.ROOT);
    String nextLower = next.toLowerCase(Locale.ROOT);

    List<String> features = new ArrayList<>(15);
    features.add("m=" + text.charAt(mark) + closing);
    features.add("k=" + kind);
    features.add("w=" + word);
    features.add("wl=" + lower);
    features.add("ws=" + shape(word) + Math.min(word.length(), 6));
    features.add("v=" + previous.toLowerCase(Locale.ROOT));
    features.add("vs=" + shape(previous));
    features.add("n=" + nextLower);
    features.add("ns=" + nextShape);
    features.add("m,ns=" + text.charAt(mark) + closing + "," + nextShape);
    features.add("k,ns=" + kind + "," + nextShape);
    features.add("k,n=" + kind + "," + nextLower);
    features.add("k,starts=" + kind + "," + (STARTERS.contains(next) ? "yes" : nextShape));
    features.add("k,vs,ns=" + kind + "," + shape(previous) + "," + nextShape);
    features.add("wl,ns=" + lower + "," + nextShape);
    return features.toArray(String[]::new);
  }

  private String kind(String word, boolean first) {
    if (word.endsWith("..") || word.endsWith("…")) {
      return "dots";
    } else if (!word.endsWith(".")) {
      return "none";
    } else if (word.length() == 2 && Character.isUpperCase(word.charAt(0))) {
      return "initial";
    } else if (abbreviations.contains(word)) {
      return word.indexOf('.') < word.length() - 1 ? "letters" : "abbreviation";
    } else if (isLettersWithStops(word)) {
      return "letters";
    } else if (first && word.length() <= 4) {
      return "first";
    }
    return "none";
  }

  /** {@code U.S.} of {@code anti-U.S.}, {@code Minn.} of {@code D-Minn.}. */
  private static String afterHyphen(String word) {
    return word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('—')) + 1);
  }

  /** Whether it is like {@code a.m.}, {@code U.S.} or {@code J.R.R.}. */
  private static boolean isLettersWithStops(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 0;
  }

  private static String shape(String word) {
    if (word.isEmpty()) {
      return "";
    }
    char first = word.charAt(0);
    if (Character.isUpperCase(first)) {
      return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? "XX" : "X";
    } else if (Character.isLowerCase(first)) {
      return "x";
    } else if (Character.isDigit(first)) {
      return "9";
    }
    return Character.isLetter(first) ? "a" : String.valueOf(first);
  }

  private static String previousWord(CharSequence text, int start) {
    int end = start;
    while (end > 0 && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? "" : opened(text, runStart(text, end - 1), end);
  }

  /** The word without the quotation marks and brackets that open before it. */
  private static String opened(CharSequence text, int start, int end) {
    int first = start;
    while (first < end - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return word(text, first, end);
  }

  private static String word(CharSequence text, int start, int end) {
    return text.subSequence(Math.max(start, end - MAX_WORD), end).toString();
  }

  private static int runStart(CharSequence text, int position) {
    int start = position;
    while (start > 0 && !WhiteSpace.is(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int runEnd(CharSequence text, int position) {
    int end = position;
    while (end < text.length() && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipWhiteSpace(CharSequence text, int position) {
    int next = position;
    while (next < text.length() && WhiteSpace.is(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
