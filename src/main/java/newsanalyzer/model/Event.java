package newsanalyzer.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, happens, will or might happen, with all its mentions.
 *
 * @param id unique in the article: {@code e1}, {@code e2}, … in the order of first mentions
 * @param type what kind of happening; null only for an event that has a name and no known type
 * @param name the event's own name, such as {@code World Cup}; null if it has none
 * @param factuality whether it really happens, as its mentions tell together; null if that isn't
 *     known
 * @param participants who takes part, of all mentions, in text order; empty if the article doesn't
 *     say
 * @param place where; null if the article doesn't say
 * @param time when; null if the article doesn't say
 * @param main whether it is what the article reports
 * @param mentions where it is named, in text order, never empty
 * @param confidence probability that the event is mentioned with this type, in 0..1
 */
public record Event(
    String id,
    @Nullable EventType type,
    @Nullable String name,
    @Nullable Factuality factuality,
    List<Participant> participants,
    @Nullable EventPlace place,
    @Nullable EventTime time,
    boolean main,
    List<EventMention> mentions,
    double confidence) {

  public Event {
    requireNonNull(id, "id");
    if (type == null && name == null) {
      throw new IllegalArgumentException("event " + id + " has neither type nor name");
    }
    participants = List.copyOf(participants);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no mentions of event " + id);
    }
    Probability.check(confidence);
  }

  /** The event of a single mention. */
  public static Event of(String id, EventMention mention) {
    return new Event(
        id,
        mention.type(),
        mention.name(),
        mention.factuality(),
        mention.participants(),
        mention.place(),
        mention.time(),
        false,
        List.of(mention),
        mention.confidence());
  }

  /**
   * The mention that stands for it: with the event's name if it has one, and with its type and
   * factuality; of several the one that says most of who takes part, where and when, and of those
   * the first.
   */
  public EventMention representative() {
    Comparator<EventMention> byFit =
        comparing((EventMention mention) -> Objects.equals(mention.name(), name))
            .thenComparing(mention -> mention.type() == type)
            .thenComparing(mention -> mention.factuality() == factuality)
            .thenComparingInt(EventMention::fullness);
    return mentions.stream()
        .max(byFit.thenComparing(comparingInt((EventMention m) -> m.trigger().start()).reversed()))
        .orElseThrow();
  }

  /** The words of the mention that stands for it. */
  public Span trigger() {
    return representative().trigger();
  }

  /**
   * The {@link Quote#id} of what it is told by, if the article nowhere tells of it in its own
   * words; null if it does.
   */
  public @Nullable String accordingTo() {
    return mentions.stream().allMatch(mention -> mention.quoteId() != null)
        ? representative().quoteId()
        : null;
  }

  /** The same event under another id. */
  public Event withId(String newId) {
    return new Event(
        newId, type, name, factuality, participants, place, time, main, mentions, confidence);
  }

  /** The same event, said to be what the article reports or not. */
  public Event withMain(boolean isMain) {
    return new Event(
        id, type, name, factuality, participants, place, time, isMain, mentions, confidence);
  }

  /** The same event, there and then. */
  public Event withCircumstances(@Nullable EventPlace newPlace, @Nullable EventTime newTime) {
    return new Event(
        id, type, name, factuality, participants, newPlace, newTime, main, mentions, confidence);
  }

  /** The same event with other mentions, in text order. */
  public Event withMentions(List<EventMention> newMentions) {
    return new Event(
        id, type, name, factuality, participants, place, time, main, newMentions, confidence);
  }

  /** The same event; its time, if any, in words only. */
  public Event withoutDateId() {
    EventTime words = time == null ? null : time.withoutDateId();
    return new Event(
        id,
        type,
        name,
        factuality,
        participants,
        place,
        words,
        main,
        mentions.stream().map(EventMention::withoutDateId).toList(),
        confidence);
  }
}
