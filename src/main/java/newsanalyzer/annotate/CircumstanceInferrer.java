package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.event.Incidents;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives an event the date and place that the sentence before it says of another, where nothing else
 * can be meant: in the same paragraph, which names no other date or place, only to what is told as
 * real, and only if the two are of one type or both of an incident: the dead of an explosion die
 * where and when it was. Says that they are inferred.
 *
 * <p>Looks back alone, as news sets the scene first and then tells what happened there. Holds no
 * state, so one instance serves all threads.
 */
public final class CircumstanceInferrer {

  /**
   * The events, in their order, with what can be inferred.
   *
   * @param dates the article's
   */
  public List<Event> infer(
      List<Sentence> sentences, List<Event> events, List<DateExpression> dates) {
    Map<Integer, Set<String>> datesOf = new HashMap<>();
    for (DateExpression date : dates) {
      datesOf
          .computeIfAbsent(paragraph(sentences, date.sentence()), p -> new HashSet<>())
          .add(date.type() == DateType.DATE && date.value() != null ? date.value() : date.id());
    }
    Map<Integer, EventMention> timed = new HashMap<>();
    Map<Integer, EventMention> placed = new HashMap<>();
    Map<Integer, Set<String>> placesOf = new HashMap<>();
    for (Event event : events) {
      for (EventMention mention : event.mentions()) {
        if (mention.time() != null && mention.time().dateId() != null) {
          timed.putIfAbsent(mention.sentence(), mention);
        }
        EventPlace place = mention.place();
        if (place != null) {
          placesOf
              .computeIfAbsent(paragraph(sentences, mention.sentence()), p -> new HashSet<>())
              .add(place.placeId() == null ? place.span().toString() : place.placeId());
          if (place.placeId() != null) {
            placed.putIfAbsent(mention.sentence(), mention);
          }
        }
      }
    }
    List<Event> inferred = new ArrayList<>();
    for (Event event : events) {
      int sentence = event.representative().sentence();
      int paragraph = paragraph(sentences, sentence);
      boolean follows = sentence > 0 && paragraph(sentences, sentence - 1) == paragraph;
      if (!follows || event.factuality() != Factuality.REAL || event.name() != null) {
        inferred.add(event);
        continue;
      }
      boolean oneDate = datesOf.getOrDefault(paragraph, Set.of()).size() == 1;
      boolean onePlace = placesOf.getOrDefault(paragraph, Set.of()).size() == 1;
      @Nullable EventMention then = oneDate ? timed.get(sentence - 1) : null;
      @Nullable EventMention there = onePlace ? placed.get(sentence - 1) : null;
      @Nullable EventTime time =
          then != null && Incidents.areOneKind(then.type(), event.type()) ? then.time() : null;
      @Nullable EventPlace place =
          there != null && Incidents.areOneKind(there.type(), event.type()) ? there.place() : null;
      inferred.add(
          event.withCircumstances(
              event.place() != null || place == null
                  ? event.place()
                  : new EventPlace(place.span(), place.placeId(), true),
              event.time() != null || time == null ? event.time() : time.asInferred()));
    }
    return inferred;
  }

  private static int paragraph(List<Sentence> sentences, int sentence) {
    return sentences.get(sentence).paragraph();
  }
}
