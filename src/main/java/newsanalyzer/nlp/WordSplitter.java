package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import newsanalyzer.model.Span;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Parts a sentence into words, by OpenNLP's tokenizer, with rules for what it can't know: web
 * addresses stay whole, and no character is taken apart. Made anew for each text: not thread-safe.
 */
final class WordSplitter {

  /**
   * Longer runs without white space are cut: for each character the tokenizer copies all of its
   * run. In GUM and EWT the longest run that isn't an address has 78 characters.
   */
  private static final int MAX_RUN = 100;

  private static final String OPENING = "\"'([{<";
  private static final String CLOSING = "\"')]}>.,;:!?…";

  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private final TokenizerME tokenizer;

  WordSplitter(TokenizerModel model) {
    tokenizer = new TokenizerME(model, null);
  }

  /** The tokens of a sentence that is given as a span of {@code text}, the normalised text. */
  List<Span> split(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      if (WhiteSpace.is(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < sentence.end() && !WhiteSpace.is(text.charAt(end))) {
        end++;
      }
      addRun(text, start, end, words);
      start = end;
    }
    return words;
  }

  private void addRun(String text, int start, int end, List<Span> words) {
    if (isAddress(text, start, end)) {
      addAddress(text, start, end, words);
      return;
    }
    int begin = start;
    while (end - begin > MAX_RUN) {
      int cut = begin + MAX_RUN;
      while (cut < end && joins(text, cut)) {
        cut++;
      }
      addPiece(text, begin, cut, words);
      begin = cut;
    }
    if (begin < end) {
      addPiece(text, begin, end, words);
    }
  }

  private void addPiece(String text, int start, int end, List<Span> words) {
    String piece = text.substring(start, end);
    BitSet starts = new BitSet(piece.length());
    for (opennlp.tools.util.Span found : tokenizer.tokenizePos(piece)) {
      starts.set(found.getStart());
    }
    partHyphens(piece, starts);
    int begin = 0;
    for (int i = 1; i < piece.length(); i++) {
      if (starts.get(i) && !joins(piece, i)) {
        words.add(new Span(start + begin, start + i));
        begin = i;
      }
    }
    words.add(new Span(start + begin, end));
  }

  /**
   * Parts a hyphen from both its words if the model parts it from one: it decides on each side by
   * itself, but {@code 12- hour} is never right.
   */
  private static void partHyphens(String piece, BitSet starts) {
    for (int i = 1; i < piece.length() - 1; i++) {
      if (piece.charAt(i) == '-'
          && Character.isLetterOrDigit(piece.charAt(i - 1))
          && Character.isLetterOrDigit(piece.charAt(i + 1))
          && starts.get(i) != starts.get(i + 1)) {
        starts.set(i, i + 2);
      }
    }
  }

  /** Whether the code units before and after {@code index} are parts of one character. */
  private static boolean joins(String text, int index) {
    int next = text.codePointAt(index);
    return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
        || isMark(next)
        || next == ZERO_WIDTH_JOINER
        || text.charAt(index - 1) == ZERO_WIDTH_JOINER
        || (next >= FIRST_SKIN_TONE && next <= LAST_SKIN_TONE);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAddress(String text, int start, int end) {
    int first = skipOpening(text, start, end);
    return text.startsWith("http://", first)
        || text.startsWith("https://", first)
        || text.startsWith("www.", first);
  }

  private static int skipOpening(String text, int start, int end) {
    int first = start;
    while (first < end - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first;
  }

  private static void addAddress(String text, int start, int end, List<Span> words) {
    int first = skipOpening(text, start, end);
    int last = end;
    while (last > first + 1 && CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    for (int i = start; i < first; i++) {
      words.add(new Span(i, i + 1));
    }
    words.add(new Span(first, last));
    for (int i = last; i < end; i++) {
      words.add(new Span(i, i + 1));
    }
  }
}
