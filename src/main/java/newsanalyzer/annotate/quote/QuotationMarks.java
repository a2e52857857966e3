package newsanalyzer.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.model.Span;

/**
 * Finds what stands between quotation marks: straight, curly, low, angled, of two strokes or of
 * one.
 *
 * <p>An apostrophe is no mark. A mark that nothing closes ends with its paragraph, unless the next
 * one begins with a mark: then the quotation goes on there. Marks within marks aren't given apart.
 * Doesn't tell speech from titles and scare quotes. Time is linear in the text's length.
 */
public final class QuotationMarks {

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”“»\"";
  private static final String SINGLE = "‘‚'";

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "round", "n");

  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  /** The parts of a quotation that the last paragraph left open; empty if it left none. */
  private List<Span> open = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** What is quoted, in text order. */
  public static List<Quoted> find(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    paragraphs.forEach(marks::read);
    marks.end(false);
    return marks.found;
  }

  private void end(boolean closed) {
    if (!open.isEmpty()) {
      found.add(new Quoted(open, closed, null));
      open = new ArrayList<>();
    }
  }

  private void read(Span paragraph) {
    int start = -1; // where the words of an open quotation begin
    char mark = 0;
    int depth = 0;
    boolean singles = true;
    if (!open.isEmpty() && !opensDouble(paragraph.start(), paragraph)) {
      end(false);
    }
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (start >= 0) {
        if (c == '“' && mark == '“') {
          if (closingMarksAhead(i + 1, paragraph) > 1) {
            depth++;
          } else {
            start = i + 1; // the one before was never closed
          }
        } else if (c == '"' && mark == '"' && opens(i, paragraph) && !followsWord(i, paragraph)) {
          start = i + 1;
        } else if (closes(i, mark) && depth > 0) {
          depth--;
        } else if (closes(i, mark)) {
          add(start, i);
          end(true);
          start = -1;
        }
      } else if (opensDouble(i, paragraph)) {
        if (i > paragraph.start()) {
          end(false);
        }
        mark = c;
        depth = 0;
        i += c == '`' || c == '\'' ? 1 : 0;
        start = i + 1;
      } else if (singles && SINGLE.indexOf(c) >= 0 && opensSingle(i, paragraph)) {
        int close = singleClose(i, paragraph);
        singles = close >= 0 || c == '‘';
        if (close >= 0) {
          end(false);
          add(i + 1, close);
          end(true);
          i = close;
        }
      }
    }
    if (start >= 0) {
      add(start, paragraph.end());
    }
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      open.add(new Span(from, to));
    }
  }

  private boolean opensDouble(int i, Span paragraph) {
    char c = text.charAt(i);
    if (c == '`' || c == '\'') { // `` and '', as typewriters and corpora have them
      return i + 1 < paragraph.end() && text.charAt(i + 1) == c && !followsWord(i, paragraph);
    }
    return OPENING.indexOf(c) >= 0 || ((c == '"' || c == '”') && opens(i, paragraph));
  }

  private boolean closes(int i, char mark) {
    char c = text.charAt(i);
    return switch (mark) {
      case '“' -> c == '”' || c == '"';
      case '"' -> c == '"' || c == '”';
      case '”' -> c == '”';
      case '«' -> c == '»';
      case '`', '\'' ->
          c == '"' || (c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'');
      default -> CLOSING.indexOf(c) >= 0;
    };
  }

  /**
   * Whether a mark stands as one that opens: behind no word and, but for spaced marks, before one.
   */
  private boolean opens(int i, Span paragraph) {
    return !followsWord(i, paragraph) && i + 1 < paragraph.end();
  }

  private boolean followsWord(int i, Span paragraph) {
    if (i == paragraph.start()) {
      return false;
    }
    char before = text.charAt(i - 1);
    return !Character.isWhitespace(before) && "([{—–-/:‘'“".indexOf(before) < 0;
  }

  /** How many marks close between here and the next that opens, or the paragraph's end. */
  private int closingMarksAhead(int from, Span paragraph) {
    int marks = 0;
    for (int i = from; i < paragraph.end() && text.charAt(i) != '“'; i++) {
      marks += text.charAt(i) == '”' ? 1 : 0;
    }
    return marks;
  }

  private boolean opensSingle(int i, Span paragraph) {
    if (followsWord(i, paragraph) || i + 1 >= paragraph.end()) {
      return false;
    }
    int end = i + 1;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
    char after = text.charAt(i + 1);
    return !Character.isWhitespace(after) && !Character.isDigit(after) && !ELISIONS.contains(word);
  }

  /**
   * Where the single mark at {@code opening} is closed; -1 if nowhere. {@code ‘Workers’ rights
   * matter,’ he said}: behind an s and before a word it is the close only if no other is.
   */
  private int singleClose(int opening, Span paragraph) {
    int possessive = -1;
    for (int i = opening + 2; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '‘' && text.charAt(opening) != '‚') {
        return possessive;
      }
      boolean isMark = c == '’' || c == '\'' || (c == '‘' && text.charAt(opening) == '‚');
      boolean endsWord =
          !Character.isWhitespace(text.charAt(i - 1))
              && (i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (isMark && endsWord) {
        boolean beforeWord =
            i + 2 < paragraph.end()
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
        if (text.charAt(i - 1) != 's' || !beforeWord) {
          return i;
        }
        possessive = possessive < 0 ? i : possessive;
      }
    }
    return possessive;
  }
}
