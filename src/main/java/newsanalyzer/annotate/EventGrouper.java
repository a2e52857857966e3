package newsanalyzer.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.eventcoref.EventMerger;
import newsanalyzer.annotate.eventcoref.Group;
import newsanalyzer.annotate.eventcoref.Likeness;
import newsanalyzer.annotate.eventcoref.Told;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of all its mentions: {@code talks} … {@code the negotiations} … {@code the
 * meeting}.
 *
 * <p>Mentions are taken in text order; each joins the event that it is most likely of ({@link
 * Likeness}), if that is likely enough, or begins one. What happens on two days or in two places
 * stays two events, and so does what two verbs say of different people. Pronouns ({@code it})
 * aren't mentions. Holds no state that changes, so one instance serves all threads.
 */
public final class EventGrouper {

  /**
   * How many of the latest events with the same word, or type, a mention is compared with: bounds
   * the time. A guess well over what articles have; ECB+ is too short to sweep it.
   */
  private static final int EVENTS_BACK = 8;

  /**
   * Returns the events in the order of their first mentions.
   *
   * @param mentions in text order
   * @param dates the article's, which the mentions' times refer to
   * @param geos where places are, by their ids
   */
  public List<Event> group(
      String text,
      List<Sentence> sentences,
      List<EventMention> mentions,
      List<DateExpression> dates,
      Map<String, Geo> geos) {
    Map<String, DateExpression> datesById = new HashMap<>();
    dates.forEach(date -> datesById.put(date.id(), date));
    Likeness likeness = new Likeness(text, geos);
    List<Group> groups = new ArrayList<>();
    Map<String, Deque<Group>> byKey = new HashMap<>();
    for (EventMention mention : mentions) {
      Told told = Told.of(text, sentences.get(mention.sentence()), mention, datesById);
      Set<String> keys = told.keys();
      Set<Group> candidates = new LinkedHashSet<>();
      keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, new ArrayDeque<>())));
      Group group = likeliest(told, candidates, likeness);
      if (group == null) {
        group = new Group();
        groups.add(group);
      }
      group.add(told);
      for (String key : keys) {
        Deque<Group> latest = byKey.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        latest.remove(group);
        latest.addLast(group);
        if (latest.size() > EVENTS_BACK) {
          latest.removeFirst();
        }
      }
    }
    List<Event> events = new ArrayList<>();
    for (Group group : groups) {
      events.add(EventMerger.merge("e" + (events.size() + 1), group.mentions()));
    }
    return events;
  }

  private @Nullable Group likeliest(Told told, Set<Group> candidates, Likeness likeness) {
    @Nullable Group likeliest = null;
    double most = Group.LEAST;
    for (Group candidate : candidates) {
      double probability = candidate.likeness(told, likeness);
      if (probability >= most) {
        likeliest = candidate;
        most = probability;
      }
    }
    return likeliest;
  }
}
