package newsanalyzer.annotate.eventcoref;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of its mentions: what they say of it together.
 *
 * <p>Where they disagree, the mention that stands for the event ({@link Event#representative}) goes
 * before the others. Doesn't ask whether they are of one event. Holds no state.
 */
public final class EventMerger {

  private EventMerger() {}

  /**
   * Returns the event of these mentions.
   *
   * @param mentions in text order, at least one
   */
  public static Event merge(String id, List<EventMention> mentions) {
    if (mentions.size() == 1) {
      return Event.of(id, mentions.get(0));
    }
    double confidence = mentions.stream().mapToDouble(EventMention::confidence).max().orElseThrow();
    Event plain =
        new Event(
            id,
            type(mentions),
            first(mentions, EventMention::name, name -> true),
            factuality(mentions),
            List.of(),
            null,
            null,
            false,
            mentions,
            confidence);
    EventMention representative = plain.representative();
    List<EventMention> bestFirst =
        Stream.concat(
                Stream.of(representative), mentions.stream().filter(m -> !m.equals(representative)))
            .toList();
    @Nullable EventPlace known =
        first(bestFirst, EventMention::place, place -> place.placeId() != null);
    @Nullable EventTime dated = first(bestFirst, EventMention::time, time -> time.dateId() != null);
    return new Event(
        id,
        plain.type(),
        plain.name(),
        plain.factuality(),
        participants(bestFirst),
        known == null ? first(bestFirst, EventMention::place, place -> true) : known,
        dated == null ? first(bestFirst, EventMention::time, time -> true) : dated,
        false,
        mentions,
        confidence);
  }

  /**
   * What is asserted goes before what is only planned or possible. Of mentions that assert and deny
   * the more frequent kind goes: a denied event is referred to by nouns that sound as if it had
   * happened, an event is seldom denied in passing.
   */
  static @Nullable Factuality factuality(List<EventMention> mentions) {
    Map<Factuality, Integer> times = new EnumMap<>(Factuality.class);
    for (EventMention mention : mentions) {
      if (mention.factuality() != null) {
        times.merge(mention.factuality(), 1, Integer::sum);
      }
    }
    int real = times.getOrDefault(Factuality.REAL, 0);
    int negated = times.getOrDefault(Factuality.NEGATED, 0);
    if (real + negated > 0) {
      return negated > real ? Factuality.NEGATED : Factuality.REAL;
    }
    return times.isEmpty() ? null : Collections.min(times.keySet());
  }

  /** The type that the mentions are surest of together; of equal ones the first. */
  private static @Nullable EventType type(List<EventMention> mentions) {
    Map<EventType, Double> sure = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      if (mention.type() != null) {
        sure.merge(mention.type(), mention.confidence(), Double::sum);
      }
    }
    @Nullable EventType surest = null;
    double most = 0;
    for (Map.Entry<EventType, Double> type : sure.entrySet()) {
      if (surest == null || type.getValue() > most) {
        surest = type.getKey();
        most = type.getValue();
      }
    }
    return surest;
  }

  /**
   * All of the first mention's, and of each other mention the entities that have no part in the
   * event yet, and words for no known entity in roles that nobody has yet: {@code the officials}
   * may be those already named.
   */
  private static List<Participant> participants(List<EventMention> bestFirst) {
    List<Participant> participants = new ArrayList<>();
    Set<String> entities = new HashSet<>();
    Set<Role> filled = EnumSet.noneOf(Role.class);
    for (EventMention mention : bestFirst) {
      List<Participant> added =
          mention.participants().stream()
              .filter(
                  participant ->
                      participant.entityId() == null
                          ? !filled.contains(participant.role())
                          : !entities.contains(participant.entityId()))
              .toList();
      participants.addAll(added);
      for (Participant participant : added) {
        filled.add(participant.role());
        if (participant.entityId() != null) {
          entities.add(participant.entityId());
        }
      }
    }
    participants.sort(comparing(Participant::span));
    return participants;
  }

  private static <T> @Nullable T first(
      List<EventMention> mentions,
      Function<EventMention, @Nullable T> part,
      Predicate<T> condition) {
    for (EventMention mention : mentions) {
      T value = part.apply(mention);
      if (value != null && condition.test(value)) {
        return value;
      }
    }
    return null;
  }
}
