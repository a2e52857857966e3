package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, happens, will or might happen.
 *
 * @param id unique in the article: {@code e1}, {@code e2}, … in text order
 * @param type what kind of happening; null only for an event that has a name and no known type
 * @param name the event's own name, such as {@code World Cup}; null if it has none
 * @param factuality whether it really happens; null if that isn't known
 * @param trigger the word that names it, or for an event with a name the whole name
 * @param lemma the word of the dictionary that the trigger is a form of, in lower case unless it is
 *     a name; null if its part of speech isn't known, or the event has a name
 * @param sentence index of the trigger's sentence, 0-based
 * @param participants who takes part, in text order; empty if the article doesn't say
 * @param place where; null if the article doesn't say
 * @param time when; null if the article doesn't say
 * @param confidence probability that the event is mentioned with this type, in 0..1
 */
public record Event(
    String id,
    @Nullable EventType type,
    @Nullable String name,
    @Nullable Factuality factuality,
    Span trigger,
    @Nullable String lemma,
    int sentence,
    List<Participant> participants,
    @Nullable EventPlace place,
    @Nullable EventTime time,
    double confidence) {

  public Event {
    requireNonNull(id, "id");
    requireNonNull(trigger, "trigger");
    if (type == null && name == null) {
      throw new IllegalArgumentException("event " + id + " has neither type nor name");
    }
    participants = List.copyOf(participants);
    Probability.check(confidence);
  }

  /** The same event; its time, if any, in words only. */
  public Event withoutDateId() {
    EventTime words = time == null ? null : new EventTime(time.span(), null);
    return new Event(
        id,
        type,
        name,
        factuality,
        trigger,
        lemma,
        sentence,
        participants,
        place,
        words,
        confidence);
  }
}
