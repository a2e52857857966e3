package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;

/**
 * Says which quotation a mention of an event stands in, so that what somebody claims can be told
 * from what the article itself says. Of quotations within each other the inner one counts. Holds no
 * state, so one instance serves all threads.
 */
public final class EventSourcer {

  /** The mentions, in their order, with the ids of the quotations that they stand in. */
  public List<EventMention> source(List<EventMention> mentions, List<Quote> quotes) {
    TreeMap<Integer, Integer> byStart = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      byStart.put(mentions.get(i).trigger().start(), i);
    }
    List<EventMention> sourced = new ArrayList<>(mentions);
    int[] lengths = new int[mentions.size()];
    for (Quote quote : quotes) {
      for (Span part : quote.parts()) {
        int length = part.end() - part.start();
        for (int i : byStart.subMap(part.start(), part.end()).values()) {
          if (part.contains(mentions.get(i).trigger())
              && (lengths[i] == 0 || length < lengths[i])) {
            lengths[i] = length;
            sourced.set(i, mentions.get(i).withQuoteId(quote.id()));
          }
        }
      }
    }
    return sourced;
  }
}
