package newsanalyzer.annotate.event;

import java.util.List;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Where an article says what it reports: in its headline and its first sentences. Holds no state.
 */
public final class Lead {

  /** How many first sentences; set by reading some forty articles. */
  public static final int SENTENCES = 3;

  private Lead() {}

  /** The index of the first sentence of the article itself, behind headline and byline. */
  public static int firstSentence(List<Sentence> sentences, FrontMatter front) {
    int end = front.headline() == null ? 0 : front.headline().end();
    for (Span furniture : front.furniture()) {
      end = Math.max(end, furniture.end());
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().start() >= end) {
        return i;
      }
    }
    return 0;
  }

  /** The end of the last of the first sentences, in UTF-16 units; 0 if there are none. */
  public static int end(List<Sentence> sentences, FrontMatter front) {
    int last = Math.min(firstSentence(sentences, front) + SENTENCES, sentences.size()) - 1;
    return last < 0 ? 0 : sentences.get(last).span().end();
  }
}
