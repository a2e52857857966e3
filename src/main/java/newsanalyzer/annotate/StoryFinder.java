package newsanalyzer.annotate;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.annotate.event.Lead;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a news story about its main event: who, what, when, where, and why and
 * how where the sentence says so in plain words ({@code because of}, {@code in protest at}). Where
 * nothing happens but that somebody speaks, the story is what they say.
 *
 * <p>All answers are the article's own words. The place of the dateline answers where if nothing
 * better does, and is marked as inferred. Holds no state that changes, so one instance serves all
 * threads.
 */
public final class StoryFinder {

  private static final WordLists WORDS = WordLists.read(StoryFinder.class, "story.txt", "\\|");

  /** The longest reason, in words; what is longer is no phrase. */
  private static final int LONGEST_REASON = 30;

  /**
   * How many sentences behind the one that says what happened may say when and where. A guess: what
   * is told further down is more often of something alike that was taken for the same event.
   */
  private static final int REACH = 5;

  /**
   * The story; {@link Story#NONE} if no event is main, and headline and first sentences have no
   * words of somebody's.
   *
   * @param dates the article's, which the events' times refer to
   * @param datelinePlaceId {@code Entity#id} of the dateline's place; null if there is none, or it
   *     isn't known
   */
  public Story find(
      String text,
      List<Sentence> sentences,
      FrontMatter front,
      List<Event> events,
      List<DateExpression> dates,
      List<Quote> quotes,
      @Nullable String datelinePlaceId) {
    Event main =
        events.stream()
            .filter(Event::main)
            .max(comparingInt(e -> e.mentions().size()))
            .orElse(null);
    Placing placing = new Placing(sentences);
    if (main == null || isTalk(main)) {
      Story statement = statement(sentences, front, quotes, placing);
      if (main == null || statement.what() != null) {
        return statement;
      }
    }
    EventMention told = told(main, sentences, front);
    Sentence sentence = sentences.get(told.sentence());
    List<StoryPart> who = who(text, main, placing);
    Span what = what(told);
    StoryPart how =
        main.participants().stream()
            .filter(participant -> participant.role() == Role.INSTRUMENT)
            .findFirst()
            .map(participant -> placing.part(participant.span(), participant.entityId(), false))
            .orElse(null);
    return new Story(
        who,
        placing.part(what, main.id(), false),
        when(time(main, told, dates), placing),
        where(place(main, told), front.dateline(), datelinePlaceId, placing),
        why(text, sentence, told, placing),
        how);
  }

  /** Something that somebody only speaks of: it isn't told of otherwise, nor as a fact. */
  private static boolean isTalk(Event main) {
    return main.accordingTo() != null && main.factuality() != Factuality.REAL;
  }

  /** What the article reports is that somebody said something. */
  private static Story statement(
      List<Sentence> sentences, FrontMatter front, List<Quote> quotes, Placing placing) {
    for (Quote quote : quotes) {
      Span speaker = quote.speaker();
      Span words = quote.parts().get(0);
      if (speaker != null && words.start() < Lead.end(sentences, front)) {
        return new Story(
            List.of(placing.part(speaker, quote.speakerId(), false)),
            placing.part(words, quote.id(), false),
            null,
            null,
            null,
            null);
      }
    }
    return Story.NONE;
  }

  /**
   * Whoever does it and those with whom it is done, else to whom it is done: those whom the first
   * mention names that names any.
   */
  private static List<StoryPart> who(String text, Event main, Placing placing) {
    for (Set<Role> roles : List.of(Set.of(Role.AGENT, Role.WITH), Set.of(Role.PATIENT))) {
      for (EventMention mention : main.mentions()) {
        List<StoryPart> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Participant participant : mention.participants()) {
          boolean isNew =
              participant.entityId() == null
                  ? !isPronoun(participant.span().of(text))
                  : seen.add(participant.entityId());
          if (roles.contains(participant.role()) && isNew) {
            found.add(placing.part(participant.span(), participant.entityId(), false));
          }
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** One that means nobody known says nothing outside its sentence. */
  private static boolean isPronoun(String words) {
    return WORDS.contains("pronoun", words.toLowerCase(Locale.ROOT));
  }

  /**
   * Of the mentions in headline and first sentences the one that says most, else the one that
   * stands for the event.
   */
  private static EventMention told(Event main, List<Sentence> sentences, FrontMatter front) {
    int end = Lead.end(sentences, front);
    return main.mentions().stream()
        .filter(mention -> mention.trigger().start() < end)
        .max(
            comparingInt(EventMention::fullness)
                .thenComparing(comparingInt((EventMention m) -> m.trigger().start()).reversed()))
        .orElseGet(main::representative);
  }

  /** From the trigger to the end of what is done to and about, where that follows. */
  private static Span what(EventMention told) {
    int end = told.trigger().end();
    for (Participant participant : told.participants()) {
      boolean isObject = participant.role() == Role.PATIENT || participant.role() == Role.TOPIC;
      if (isObject && participant.span().start() >= told.trigger().end()) {
        end = Math.max(end, participant.span().end());
      }
    }
    return new Span(told.trigger().start(), end);
  }

  /**
   * The first that is on the calendar, as news says first when it happened; else any that doesn't
   * say how long or how often ({@code three-year}).
   */
  private static @Nullable EventTime time(
      Event main, EventMention told, List<DateExpression> dates) {
    return near(main, told)
        .map(EventMention::time)
        .filter(time -> time != null && time.dateId() != null && isWhen(time, dates))
        .findFirst()
        .orElseGet(() -> isWhen(told.time(), dates) ? told.time() : null);
  }

  private static boolean isWhen(@Nullable EventTime time, List<DateExpression> dates) {
    return time != null
        && dates.stream()
            .filter(date -> date.span().overlaps(time.span()))
            .allMatch(date -> date.type() == DateType.DATE || date.type() == DateType.TIME);
  }

  /** The first that is a known place, else any. */
  private static @Nullable EventPlace place(Event main, EventMention told) {
    return near(main, told)
        .map(EventMention::place)
        .filter(place -> place != null && place.placeId() != null)
        .findFirst()
        .orElse(told.place());
  }

  private static Stream<EventMention> near(Event main, EventMention told) {
    return main.mentions().stream().filter(m -> m.sentence() <= told.sentence() + REACH);
  }

  private static @Nullable StoryPart when(@Nullable EventTime time, Placing placing) {
    return time == null ? null : placing.part(time.span(), time.dateId(), time.inferred());
  }

  private static @Nullable StoryPart where(
      @Nullable EventPlace place,
      @Nullable Dateline dateline,
      @Nullable String datelinePlaceId,
      Placing placing) {
    if (place != null) {
      return placing.part(place.span(), place.placeId(), place.inferred());
    }
    return dateline == null || dateline.place() == null
        ? null
        : placing.part(dateline.place(), datelinePlaceId, true);
  }

  private static @Nullable StoryPart why(
      String text, Sentence sentence, EventMention told, Placing placing) {
    List<Span> tokens = sentence.tokens();
    List<String> words =
        tokens.stream().map(token -> token.of(text).toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= told.trigger().end() && opensReason(words, i)) {
        int end = i + 1;
        while (end < words.size()
            && end - i < LONGEST_REASON
            && !WORDS.contains("end", words.get(end))) {
          end++;
        }
        return placing.part(
            new Span(tokens.get(i).start(), tokens.get(end - 1).end()), null, false);
      }
    }
    return null;
  }

  private static boolean opensReason(List<String> words, int at) {
    for (String cue : WORDS.words("reason")) {
      List<String> cueWords = List.of(cue.split(" ", -1));
      if (at + cueWords.size() < words.size()
          && words.subList(at, at + cueWords.size()).equals(cueWords)) {
        return true;
      }
    }
    return false;
  }

  /** Makes parts, with the sentences that they stand in. */
  private record Placing(List<Sentence> sentences) {

    StoryPart part(Span span, @Nullable String id, boolean inferred) {
      return new StoryPart(span, Sentence.indexAt(sentences, span.start()), id, inferred);
    }
  }
}
