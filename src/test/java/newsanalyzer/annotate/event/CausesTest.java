package newsanalyzer.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two were [hurt] at 10 in Lyon at 20 by an [explosion] at 30, on Friday at 40. */
class CausesTest {

  private static final EventPlace LYON = new EventPlace(new Span(20, 24), "l1");
  private static final EventTime FRIDAY = new EventTime(new Span(40, 46), "t1");

  @Test
  void causeAndEffectAreThereAndThen() {
    List<EventMention> shared =
        Causes.shareCircumstances(
            List.of(
                mention(EventType.LIFE_INJURE, 10, new Span(27, 39), LYON, null),
                mention(EventType.CONFLICT_ATTACK, 30, null, null, FRIDAY)));

    assertThat(shared.get(0).place()).isEqualTo(LYON);
    assertThat(shared.get(0).time()).isEqualTo(FRIDAY.asInferred());
    assertThat(shared.get(1).place()).isEqualTo(new EventPlace(LYON.span(), "l1", true));
    assertThat(shared.get(1).time()).isEqualTo(FRIDAY);
  }

  @Test
  void otherEventsOfTheSentenceShareNothing() {
    List<EventMention> told =
        List.of(
            mention(EventType.LIFE_INJURE, 10, new Span(50, 60), LYON, null),
            mention(EventType.CONFLICT_ATTACK, 30, null, null, FRIDAY));

    assertThat(Causes.shareCircumstances(told)).isEqualTo(told);
  }

  @Test
  void whatIsNoIncidentSharesNothing() {
    List<EventMention> told =
        List.of(
            mention(EventType.POLITICS_DEPART, 10, new Span(27, 39), LYON, null),
            mention(EventType.POLITICS_ELECT, 30, null, null, FRIDAY));

    assertThat(Causes.shareCircumstances(told)).isEqualTo(told);
  }

  private static EventMention mention(
      EventType type,
      int start,
      @Nullable Span agent,
      @Nullable EventPlace place,
      @Nullable EventTime time) {
    List<Participant> participants =
        agent == null ? List.of() : List.of(new Participant(Role.AGENT, null, agent));
    return new EventMention(
        type,
        null,
        Factuality.REAL,
        new Span(start, start + 9),
        null,
        0,
        participants,
        place,
        time,
        null,
        0.9);
  }
}
