package newsanalyzer.annotate.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * The last pass: where a tagger found who says something, but not what, and no marks tell either,
 * it is the rest of the sentence.
 *
 * <pre>
 * The museum, Mr. Obama said, would show uncomfortable truths.
 * Police said that a curfew would continue.
 * </pre>
 */
public final class ClausePass {

  /** Less sure attributions stay without words. A guess, not swept. */
  private static final double LEAST = 0.7;

  /** What leads from the cue to the clause: {@code said Friday that}. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?: [\\p{L}.]+){0,4} that (?=\\S)| (?=\\p{L})");

  private final String text;
  private final Drafts drafts;
  private final TreeMap<Integer, Span> said = new TreeMap<>();

  private ClausePass(String text, Drafts drafts) {
    this.text = text;
    this.drafts = drafts;
    for (Draft draft : drafts.all()) {
      draft.parts().forEach(part -> said.put(part.start(), part));
    }
  }

  /** Gives words to the quotations of {@code drafts} that have none. */
  public static void run(MarkedText marked, List<Sentence> sentences, Drafts drafts) {
    ClausePass pass = new ClausePass(marked.text(), drafts);
    sentences.forEach(sentence -> pass.read(sentence.span()));
  }

  private void read(Span sentence) {
    for (Draft draft : drafts.attributionsWithin(sentence)) {
      if (draft.isEmpty() && draft.speaker() != null && draft.confidence() >= LEAST) {
        fill(draft, sentence);
      }
    }
  }

  private void fill(Draft draft, Span sentence) {
    int start = draft.attributionStart();
    int end = draft.attributionEnd();
    if (end >= sentence.end() || isSaid(start)) {
      return; // he said she thinks: her thought is a part of what he said
    }
    boolean isInserted = start > sentence.start() + 1 && text.startsWith(", ", start - 2);
    char behind = text.charAt(end);
    if (isInserted && (behind == ',' || behind == '.')) {
      draft.addUnmarked(new Span(sentence.start(), start), false);
      if (behind == ',' && Letters.any(text, end, sentence.end())) {
        draft.addUnmarked(new Span(end, withoutStop(sentence.end())), false);
      }
      return;
    }
    Matcher clause = CLAUSE.matcher(text).region(end, sentence.end());
    if (draft.speakerIsFirst() && clause.lookingAt() && clause.end() < sentence.end()) {
      Map.Entry<Integer, Span> next = said.ceilingEntry(clause.end());
      if (next == null || next.getKey() >= sentence.end()) {
        draft.addUnmarked(new Span(clause.end(), withoutStop(sentence.end())), false);
      }
    }
  }

  private boolean isSaid(int offset) {
    Map.Entry<Integer, Span> before = said.floorEntry(offset);
    return before != null && before.getValue().end() > offset;
  }

  private int withoutStop(int end) {
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }
}
