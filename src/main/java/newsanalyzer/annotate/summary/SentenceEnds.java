package newsanalyzer.annotate.summary;

import java.util.regex.Pattern;
import newsanalyzer.model.Sentence;

/** Tells sentences from captions, headings and items of lists. Safe for all threads. */
public final class SentenceEnds {

  private static final Pattern CLOSED = Pattern.compile("[.!?…][\"'”’)\\]]{0,3}$");

  private SentenceEnds() {}

  /** Whether it ends as sentences do; {@code the minister said:} doesn't. */
  public static boolean isClosed(String text, Sentence sentence) {
    int end = sentence.span().end();
    return CLOSED.matcher(text.substring(Math.max(sentence.span().start(), end - 4), end)).find();
  }
}
