package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsanalyzer.annotate.eventcoref.EventMerger;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Sentence;

/**
 * Makes one event of all its mentions.
 *
 * <p>Holds no state that changes, so one instance serves all threads.
 */
public final class EventGrouper {

  /**
   * Returns the events in the order of their first mentions.
   *
   * @param mentions in text order
   * @param dates the article's, which the mentions' times refer to
   */
  public List<Event> group(
      String text,
      List<Sentence> sentences,
      List<EventMention> mentions,
      List<DateExpression> dates) {
    Map<Object, List<EventMention>> groups = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      String name = mention.name();
      Object key = name == null ? mention : name.toLowerCase(Locale.ROOT);
      groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(mention);
    }
    List<Event> events = new ArrayList<>();
    for (List<EventMention> group : groups.values()) {
      events.add(EventMerger.merge("e" + (events.size() + 1), group));
    }
    return events;
  }
}
