package newsanalyzer.nlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts words into the pieces that the encoder knows, as BERT's uncased tokenizer does (Devlin et
 * al. 2019): no accents, lower case, parted at punctuation and Chinese characters, then the longest
 * piece of the vocabulary that fits, from left to right.
 *
 * <p>Doesn't part a text into words. Safe for many threads.
 */
final class WordPieces {

  /** Of a word's pieces only so many are kept, in training, too; an address has more. */
  static final int MOST = 16;

  /** Longer runs without punctuation are unknown, as in the reference. */
  private static final int LONGEST_WORD = 100;

  private static final String CONTINUATION = "##";

  private final Map<String, Integer> starts = new HashMap<>(1 << 16);
  private final Map<String, Integer> continuations = new HashMap<>(1 << 14);
  private final int longest;
  private final int unknown;
  private final int opening;
  private final int closing;

  private WordPieces(Iterable<String> vocabulary) {
    int id = 0;
    int most = 0;
    for (String piece : vocabulary) {
      boolean continues = piece.startsWith(CONTINUATION) && piece.length() > 2;
      String characters = continues ? piece.substring(2) : piece;
      (continues ? continuations : starts).put(characters, id++);
      most = Math.max(most, characters.length());
    }
    longest = most;
    unknown = special("[UNK]");
    opening = special("[CLS]");
    closing = special("[SEP]");
  }

  /** No word is cut into these: their brackets are words of their own. */
  private int special(String piece) {
    Integer id = starts.remove(piece);
    if (id == null) {
      throw new IllegalArgumentException(piece + " is missing from the vocabulary");
    }
    return id;
  }

  /**
   * Reads a vocabulary, one piece a line.
   *
   * @throws IOException if it can't be read
   */
  static WordPieces open(InputStream vocabulary) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, UTF_8))) {
      return new WordPieces(() -> lines.lines().iterator());
    }
  }

  /** What stands before the first word of a window. */
  int opening() {
    return opening;
  }

  /** What stands after the last word of a window. */
  int closing() {
    return closing;
  }

  /** The numbers of the word's pieces, 1 to {@link #MOST} of them. */
  int[] of(String word) {
    String spelled = isPlain(word) ? word : normalized(word);
    int[] pieces = new int[MOST];
    int count = 0;
    int start = 0;
    while (start < spelled.length() && count < MOST) {
      int first = spelled.codePointAt(start);
      int end = start + Character.charCount(first);
      if (first == ' ') {
        start = end;
        continue;
      }
      while (!standsAlone(first) && end < spelled.length() && !parts(spelled.codePointAt(end))) {
        end += Character.charCount(spelled.codePointAt(end));
      }
      count = add(spelled.substring(start, end), pieces, count);
      start = end;
    }
    if (count == 0) {
      return new int[] {unknown};
    }
    return Arrays.copyOf(pieces, count);
  }

  /** Adds the pieces of a run without punctuation, and returns how many there are now. */
  private int add(String run, int[] pieces, int before) {
    int count = before;
    if (run.codePointCount(0, run.length()) > LONGEST_WORD) {
      pieces[count++] = unknown;
      return count;
    }
    int start = 0;
    while (start < run.length()) {
      Map<String, Integer> known = start == 0 ? starts : continuations;
      int end = Math.min(run.length(), start + longest);
      Integer id = known.get(run.substring(start, end));
      while (id == null && --end > start) {
        id = known.get(run.substring(start, end));
      }
      if (id == null) {
        // One part that isn't known makes all of the run unknown.
        pieces[before] = unknown;
        return before + 1;
      }
      if (count < MOST) {
        pieces[count++] = id;
      }
      start = end;
    }
    return count;
  }

  /** Most words are ASCII letters in lower case, and need nothing done to them. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String word) {
    StringBuilder clean = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> !isLeftOut(c))
        .map(c -> isSpace(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    StringBuilder lower = new StringBuilder(word.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        // Letter by letter: String.toLowerCase() has rules for the sigma at a word's end.
        .map(Character::toLowerCase)
        .forEach(lower::appendCodePoint);
    return lower.toString();
  }

  private static boolean isLeftOut(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private static boolean standsAlone(int c) {
    return c < 0x80 ? isAsciiPunctuation(c) : isPunctuation(c) || isChinese(c);
  }

  private static boolean parts(int c) {
    return c == ' ' || standsAlone(c);
  }

  private static boolean isAsciiPunctuation(int c) {
    return c > ' '
        && c < 0x7F
        && !(c >= '0' && c <= '9')
        && !(c >= 'A' && c <= 'Z')
        && !(c >= 'a' && c <= 'z');
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
