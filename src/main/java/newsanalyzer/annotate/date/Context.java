package newsanalyzer.annotate.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a time expression.
 *
 * @param words the word or two before it in its line, in lower case; may be empty
 * @param tense what its sentence speaks of where it stands
 * @param previous value of the date that the text named just before; null if it named none near
 *     enough
 */
public record Context(List<String> words, Tense tense, @Nullable String previous) {

  /** An expression that stands alone. */
  public static final Context NONE = new Context(List.of(), Tense.OPEN, null);

  public Context {
    words = List.copyOf(words);
  }

  /** The word just before; empty if there is none. */
  String before() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  Context after(String word) {
    return word.equals(before())
        ? this
        : new Context(word.isEmpty() ? List.of() : List.of(word), tense, previous);
  }
}
