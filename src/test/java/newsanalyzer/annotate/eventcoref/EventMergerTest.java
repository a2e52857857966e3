package newsanalyzer.annotate.eventcoref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Event;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventMergerTest {

  @ParameterizedTest
  @CsvSource({
    "real possible, real",
    "future real, real",
    "future possible, future",
    "possible negated, negated",
    "future negated, negated",
    "negated real, real",
    "negated real negated, negated",
    "negated real negated real, real",
  })
  void whatIsAssertedGoesBeforeWhatIsPlannedOrPossible(String told, String together) {
    List<EventMention> mentions =
        Arrays.stream(told.split(" "))
            .map(label -> Factuality.valueOf(label.toUpperCase(Locale.ROOT)))
            .map(factuality -> mention(10, EventType.DIPLOMACY_MEET, factuality, 0.9))
            .toList();

    assertThat(EventMerger.factuality(mentions))
        .isEqualTo(Factuality.valueOf(together.toUpperCase(Locale.ROOT)));
  }

  @Test
  void typeIsTheOneThatTheMentionsAreSurestOf() {
    Event event =
        EventMerger.merge(
            "e1",
            List.of(
                mention(10, EventType.CONFLICT_ATTACK, Factuality.REAL, 0.9),
                mention(30, EventType.LIFE_DIE, Factuality.REAL, 0.6),
                mention(50, EventType.LIFE_DIE, Factuality.REAL, 0.5)));

    assertThat(event.type()).isEqualTo(EventType.LIFE_DIE);
    assertThat(event.trigger().start()).isEqualTo(30);
    assertThat(event.confidence()).isEqualTo(0.9);
  }

  @Test
  void eachEntityTakesPartOnce() {
    EventMention full =
        withParticipants(
            30, participant(Role.AGENT, "p1", 20), participant(Role.PATIENT, "p2", 40));
    EventMention swapped =
        withParticipants(
            70, participant(Role.PATIENT, "p1", 60), participant(Role.INSTRUMENT, "d1", 80));

    Event event = EventMerger.merge("e1", List.of(full, swapped));

    assertThat(event.participants())
        .extracting(Participant::role, Participant::entityId)
        .containsExactly(
            tuple(Role.AGENT, "p1"), tuple(Role.PATIENT, "p2"), tuple(Role.INSTRUMENT, "d1"));
  }

  @Test
  void wordsForNobodyKnownAreAddedOnlyInRolesThatNobodyHas() {
    EventMention full =
        withParticipants(30, participant(Role.AGENT, "p1", 20), participant(Role.AGENT, null, 25));
    EventMention other =
        withParticipants(70, participant(Role.AGENT, null, 60), participant(Role.TOPIC, null, 80));

    Event event = EventMerger.merge("e1", List.of(full, other));

    assertThat(event.participants())
        .extracting(participant -> participant.span().start())
        .containsExactly(20, 25, 80);
  }

  @Test
  void placeAndTimeThatAreKnownGoBeforeWords() {
    EventMention words =
        with(new EventPlace(new Span(20, 25), null), new EventTime(new Span(30, 35), null), 10);
    EventMention known =
        with(new EventPlace(new Span(60, 65), "l1"), new EventTime(new Span(70, 75), "t1"), 50);

    Event event = EventMerger.merge("e1", List.of(words, known));

    assertThat(event.place()).isEqualTo(known.place());
    assertThat(event.time()).isEqualTo(known.time());
  }

  private static EventMention mention(
      int start, EventType type, Factuality factuality, double confidence) {
    return new EventMention(
        type,
        null,
        factuality,
        new Span(start, start + 5),
        "word",
        0,
        List.of(),
        null,
        null,
        null,
        confidence);
  }

  private static EventMention withParticipants(int start, Participant... participants) {
    return told(start, List.of(participants), null, null);
  }

  private static EventMention with(EventPlace place, EventTime time, int start) {
    return told(start, List.of(), place, time);
  }

  private static EventMention told(
      int start,
      List<Participant> participants,
      @Nullable EventPlace place,
      @Nullable EventTime time) {
    return new EventMention(
        EventType.CONFLICT_ATTACK,
        null,
        Factuality.REAL,
        new Span(start, start + 5),
        "attack",
        0,
        participants,
        place,
        time,
        null,
        0.9);
  }

  private static Participant participant(Role role, @Nullable String entityId, int start) {
    return new Participant(role, entityId, new Span(start, start + 4));
  }
}
