package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names an event, with what is said of it there.
 *
 * @param type what kind of happening; null only for an event that has a name and no known type
 * @param name the event's own name, such as {@code World Cup}; null if the words are none
 * @param factuality whether it really happens, as told here; null if that isn't known
 * @param trigger the word that names it, or for an event with a name the whole name
 * @param lemma the word of the dictionary that the trigger is a form of, in lower case unless it is
 *     a name; null if its part of speech isn't known, or the event has a name
 * @param sentence index of the trigger's sentence, 0-based
 * @param participants who takes part, in text order; empty if it isn't said here
 * @param place where; null if it isn't said here
 * @param time when; null if it isn't said here
 * @param quoteId {@link Quote#id} of the quotation that it stands in; null if it stands in none
 * @param confidence probability that an event is mentioned here with this type, in 0..1
 */
public record EventMention(
    @Nullable EventType type,
    @Nullable String name,
    @Nullable Factuality factuality,
    Span trigger,
    @Nullable String lemma,
    int sentence,
    List<Participant> participants,
    @Nullable EventPlace place,
    @Nullable EventTime time,
    @Nullable String quoteId,
    double confidence) {

  public EventMention {
    requireNonNull(trigger, "trigger");
    if (type == null && name == null) {
      throw new IllegalArgumentException("event at " + trigger + " has neither type nor name");
    }
    participants = List.copyOf(participants);
    Probability.check(confidence);
  }

  /** The same mention; its time, if any, in words only. */
  public EventMention withoutDateId() {
    return withCircumstances(place, time == null ? null : time.withoutDateId());
  }

  /** The same mention, there and then. */
  public EventMention withCircumstances(
      @Nullable EventPlace newPlace, @Nullable EventTime newTime) {
    return new EventMention(
        type,
        name,
        factuality,
        trigger,
        lemma,
        sentence,
        participants,
        newPlace,
        newTime,
        quoteId,
        confidence);
  }

  /** The same mention within a quotation. */
  public EventMention withQuoteId(@Nullable String newQuoteId) {
    return new EventMention(
        type,
        name,
        factuality,
        trigger,
        lemma,
        sentence,
        participants,
        place,
        time,
        newQuoteId,
        confidence);
  }

  /** How much is said here of who takes part, where and when: the number of such phrases. */
  public int fullness() {
    return participants.size() + (place == null ? 0 : 1) + (time == null ? 0 : 1);
  }
}
