package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import newsanalyzer.annotate.quote.Attribution;
import newsanalyzer.annotate.quote.AttributionPass;
import newsanalyzer.annotate.quote.ClausePass;
import newsanalyzer.annotate.quote.Drafts;
import newsanalyzer.annotate.quote.MarkPass;
import newsanalyzer.annotate.quote.MarkedText;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * Finds quotations, direct and indirect, with the words that name their sources: by the
 * attributions that a tagger found and the quotation marks together. Without a tagger's findings it
 * finds direct ones alone.
 *
 * <p>Words in marks with no attribution to them and that don't form a sentence, such as titles and
 * scare quotes, are no quotations. Doesn't say which entity the source is: {@link SpeakerResolver}
 * does. Time is linear in the article's length.
 *
 * <p>Holds no state, so one instance serves all threads.
 */
public final class QuoteFinder {

  /**
   * Returns the quotations in text order, their speakers without ids. Two may overlap only if one
   * is within a part of the other.
   *
   * @param paragraphs without overlaps, in text order
   * @param attributions {@link Attributions#NONE} if no tagger looked for them
   */
  public List<Quote> find(
      String text, List<Span> paragraphs, List<Sentence> sentences, Attributions attributions) {
    MarkedText marked = MarkedText.of(text, paragraphs);
    Drafts drafts = new Drafts();
    AttributionPass.run(marked, Attribution.of(sentences.size(), attributions), drafts);
    MarkPass.run(marked, drafts);
    ClausePass.run(marked, sentences, drafts);
    return numbered(
        drafts.all().stream()
            .map(draft -> draft.quote(text))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(quote -> quote.parts().get(0)))
            .toList());
  }

  /** Leaves out, of two that overlap without one being within the other, the later. */
  private static List<Quote> numbered(List<Quote> quotes) {
    List<Quote> numbered = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (Quote quote : quotes) {
      if (quote.parts().stream().allMatch(part -> fits(part, taken))) {
        quote.parts().forEach(part -> taken.putIfAbsent(part.start(), part));
        numbered.add(quote.withId("q" + (numbered.size() + 1)));
      }
    }
    return numbered;
  }

  private static boolean fits(Span part, NavigableMap<Integer, Span> taken) {
    Map.Entry<Integer, Span> before = taken.floorEntry(part.start());
    boolean clearBefore =
        before == null
            || before.getValue().end() <= part.start()
            || (before.getValue().contains(part) && !before.getValue().equals(part));
    Map.Entry<Integer, Span> after = taken.higherEntry(part.start());
    boolean clearAfter =
        after == null || after.getKey() >= part.end() || part.contains(after.getValue());
    return clearBefore && clearAfter;
  }
}
