package newsanalyzer.annotate.role;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/** The words of a sentence by where they stand, in lower case and with straight apostrophes. */
public final class SentenceWords {

  private final String text;
  private final List<Span> tokens;

  public SentenceWords(String text, Sentence sentence) {
    this.text = text;
    this.tokens = sentence.tokens();
  }

  /** The words from {@code start} to {@code end}, offsets in the text. */
  public List<String> between(int start, int end) {
    return start >= end
        ? List.of()
        : tokens.subList(at(start), Math.max(at(start), at(end))).stream().map(this::word).toList();
  }

  /** At most {@code most} words that end at {@code end}. */
  public List<String> before(int end, int most) {
    int at = at(end);
    return tokens.subList(Math.max(0, at - most), at).stream().map(this::word).toList();
  }

  /** At most {@code most} words from {@code start} on. */
  public List<String> after(int start, int most) {
    int at = at(start);
    return tokens.subList(at, Math.min(tokens.size(), at + most)).stream().map(this::word).toList();
  }

  /**
   * Where the word begins that follows a preposition, and perhaps an article, at an offset; empty
   * if no preposition of that word list is there.
   */
  public Optional<Integer> behindPreposition(String list, int start) {
    List<String> words = after(start, 2);
    if (words.isEmpty() || !Title.isOf(list, words.get(0))) {
      return Optional.empty();
    }
    return startBehind(start, words.size() > 1 && Title.isOf("determiner", words.get(1)) ? 2 : 1);
  }

  /** Where the {@code number}th word from an offset on begins, counting from 0. */
  public Optional<Integer> startBehind(int start, int number) {
    int at = at(start) + number;
    return at < tokens.size() ? Optional.of(tokens.get(at).start()) : Optional.empty();
  }

  /** Where the {@code number}th word before an offset begins; there must be as many. */
  public int startBefore(int end, int number) {
    return tokens.get(at(end) - number).start();
  }

  /** Index of the first token at or after an offset. */
  private int at(int offset) {
    int found =
        Collections.binarySearch(
            tokens, new Span(offset, Integer.MAX_VALUE), (a, b) -> a.start() - b.start());
    return found < 0 ? -found - 1 : found;
  }

  private String word(Span token) {
    return token.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
