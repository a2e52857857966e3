package newsanalyzer.write.csv;

import java.util.function.Function;
import java.util.stream.Stream;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import org.jspecify.annotations.Nullable;

/** The table of what happened. */
final class EventRows {

  private EventRows() {}

  /** An event and the mention that stands for it. */
  private record Told(Event event, EventMention trigger) {}

  static Rows<?> events() {
    Rows<Told> rows =
        new Rows<>(analysis -> analysis.events().stream().map(e -> new Told(e, e.representative())))
            .with("id", event(Event::id))
            .with("type", event(e -> e.type() == null ? null : e.type().label()))
            .with("name", event(e -> e.name() == null ? null : Cells.text(e.name())))
            .with("factuality", event(EventRows::factuality))
            .with("main", event(e -> Boolean.toString(e.main())))
            .with("confidence", event(e -> Cells.probability(e.confidence())))
            .with("trigger", (row, cells) -> cells.words(row.trigger().trigger()))
            .with("begin", (row, cells) -> cells.begin(row.trigger().trigger()))
            .with("end", (row, cells) -> cells.end(row.trigger().trigger()))
            .with("lemma", (row, cells) -> lemma(row.trigger()))
            .with("sentence", (row, cells) -> Integer.toString(row.trigger().sentence()));
    for (Role role : Role.values()) {
      rows.with(Cells.word(role), (row, cells) -> words(row.event(), role, cells))
          .with(Cells.word(role) + "Ids", (row, cells) -> ids(row.event(), role));
    }
    return rows.with("place", (row, cells) -> place(row.event(), p -> cells.words(p.span())))
        .with("placeId", (row, cells) -> place(row.event(), EventPlace::placeId))
        .with("placeInferred", (row, cells) -> place(row.event(), p -> "" + p.inferred()))
        .with("time", (row, cells) -> time(row.event(), t -> cells.words(t.span())))
        .with("dateId", (row, cells) -> time(row.event(), EventTime::dateId))
        .with("dateValue", (row, cells) -> dateValue(row.event(), cells))
        .with("endDateId", (row, cells) -> time(row.event(), EventTime::endDateId))
        .with("endDateValue", (row, cells) -> endDateValue(row.event(), cells))
        .with("timeInferred", (row, cells) -> time(row.event(), t -> "" + t.inferred()))
        .with("accordingTo", event(Event::accordingTo))
        .with("mentionCount", event(e -> Integer.toString(e.mentions().size())));
  }

  /** Something of the event itself. */
  @FunctionalInterface
  private interface Own<T> {
    @Nullable String of(T part);
  }

  private static Rows.Cell<Told> event(Own<Event> own) {
    return (row, cells) -> own.of(row.event());
  }

  private static @Nullable String place(Event event, Own<EventPlace> own) {
    return event.place() == null ? null : own.of(event.place());
  }

  private static @Nullable String time(Event event, Own<EventTime> own) {
    return event.time() == null ? null : own.of(event.time());
  }

  private static @Nullable String factuality(Event event) {
    return event.factuality() == null ? null : Cells.word(event.factuality());
  }

  private static @Nullable String lemma(EventMention trigger) {
    return trigger.lemma() == null ? null : Cells.text(trigger.lemma());
  }

  private static String words(Event event, Role role, Cells cells) {
    return Cells.list(in(event, role).map(participant -> cells.words(participant.span())));
  }

  /** Not aligned with the words: a participant that is no entity has no id. */
  private static String ids(Event event, Role role) {
    Function<Participant, Stream<String>> id = p -> Stream.ofNullable(p.entityId());
    return Cells.list(in(event, role).flatMap(id).distinct());
  }

  private static Stream<Participant> in(Event event, Role role) {
    return event.participants().stream().filter(participant -> participant.role() == role);
  }

  /** When, or from when. */
  private static @Nullable String dateValue(Event event, Cells cells) {
    DateExpression date = event.time() == null ? null : cells.date(event.time().dateId());
    return date == null ? null : date.value() != null ? date.value() : date.beginValue();
  }

  /** Until when, if it lasts from one date to another. */
  private static @Nullable String endDateValue(Event event, Cells cells) {
    EventTime time = event.time();
    if (time == null) {
      return null;
    }
    DateExpression last = cells.date(time.endDateId());
    DateExpression only = cells.date(time.dateId());
    if (last != null) {
      return last.endValue() != null ? last.endValue() : last.value();
    }
    return only == null ? null : only.endValue();
  }
}
