package newsanalyzer.annotate.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;

/**
 * Gives what causes an event and what it causes each other's time and place, where the clause tells
 * only one of them: {@code two were [hurt] in Lyon by an [explosion]}. They are marked as inferred.
 * Holds no state.
 */
public final class Causes {

  private static final Set<Role> CAUSE = EnumSet.of(Role.AGENT, Role.INSTRUMENT);

  private Causes() {}

  /**
   * The mentions, in their order, with what can be inferred.
   *
   * @param mentions of one sentence
   */
  public static List<EventMention> shareCircumstances(List<EventMention> mentions) {
    List<EventMention> shared = new ArrayList<>(mentions);
    for (int effect = 0; effect < mentions.size(); effect++) {
      for (int cause = 0; cause < mentions.size(); cause++) {
        if (cause != effect && isCause(mentions.get(cause), mentions.get(effect))) {
          EventMention told = shared.get(effect);
          shared.set(effect, withMissing(told, shared.get(cause)));
          shared.set(cause, withMissing(shared.get(cause), told));
        }
      }
    }
    return shared;
  }

  private static boolean isCause(EventMention cause, EventMention effect) {
    return Incidents.areOneKind(cause.type(), effect.type())
        && effect.participants().stream()
            .filter(participant -> CAUSE.contains(participant.role()))
            .map(Participant::span)
            .anyMatch(span -> span.contains(cause.trigger()));
  }

  private static EventMention withMissing(EventMention mention, EventMention other) {
    EventPlace place = other.place();
    EventTime time = other.time();
    return mention.withCircumstances(
        mention.place() != null || place == null
            ? mention.place()
            : new EventPlace(place.span(), place.placeId(), true),
        mention.time() != null || time == null ? mention.time() : time.asInferred());
  }
}
