package newsanalyzer.annotate;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.annotate.event.TimeValue;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events whose dates are known in the order of time.
 *
 * <p>An entry per value, the earlier beginning first, and of one beginning the longer time first:
 * the year goes before its January. Lengths, repeated times and dates that nothing settles have no
 * place in it; neither has what did not happen. Holds no state, so one instance serves all threads.
 */
public final class TimelineBuilder {

  /**
   * Returns the entries.
   *
   * @param events in text order
   * @param dates the article's, which the events' times refer to
   */
  public List<TimelineEntry> build(List<Event> events, List<DateExpression> dates) {
    Map<String, DateExpression> byId = new HashMap<>();
    dates.forEach(date -> byId.put(date.id(), date));
    Map<TimeValue, List<String>> eventIds = new LinkedHashMap<>();
    for (Event event : events) {
      TimeValue value = event.time() == null ? null : value(event.time(), byId);
      if (value != null && event.factuality() != Factuality.NEGATED) {
        eventIds.computeIfAbsent(value, unseen -> new ArrayList<>()).add(event.id());
      }
    }
    return eventIds.entrySet().stream()
        .sorted(comparing(Map.Entry::getKey))
        .map(e -> new TimelineEntry(e.getKey().value(), e.getKey().endValue(), e.getValue()))
        .toList();
  }

  private static @Nullable TimeValue value(EventTime time, Map<String, DateExpression> dates) {
    DateExpression date = dates.get(time.dateId());
    if (date == null || date.type() == DateType.DURATION || date.type() == DateType.SET) {
      return null;
    }
    DateExpression end = dates.get(time.endDateId());
    @Nullable String endValue = end == null ? null : end.value();
    return date.beginValue() == null
        ? TimeValue.of(date.value(), endValue)
        : TimeValue.of(date.beginValue(), date.endValue());
  }
}
