package newsanalyzer.annotate;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.annotate.words.WordLists;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a news story about its main event: who, what, when, where, and why and
 * how where the sentence says so in plain words ({@code because of}, {@code in protest at}).
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
   * The story; {@link Story#NONE} if no event is main.
   *
   * @param dateline null if the article has none
   * @param datelinePlaceId its place's {@code Entity#id}; null if that isn't known
   */
  public Story find(
      String text,
      List<Sentence> sentences,
      List<Event> events,
      @Nullable Dateline dateline,
      @Nullable String datelinePlaceId) {
    Event main =
        events.stream()
            .filter(Event::main)
            .max(comparingInt(e -> e.mentions().size()))
            .orElse(null);
    if (main == null) {
      return Story.NONE;
    }
    EventMention told = main.representative();
    Sentence sentence = sentences.get(told.sentence());
    Placing placing = new Placing(sentences);
    List<StoryPart> who = who(text, main, placing);
    Span what = what(told, who);
    StoryPart how =
        main.participants().stream()
            .filter(participant -> participant.role() == Role.INSTRUMENT)
            .findFirst()
            .map(participant -> placing.part(participant.span(), participant.entityId(), false))
            .orElse(null);
    return new Story(
        who,
        placing.part(what, main.id(), false),
        when(time(main), placing),
        where(place(main), dateline, datelinePlaceId, placing),
        why(text, sentence, told, placing),
        how);
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

  /** From the trigger to the end of what is done to and about, where that follows. */
  private static Span what(EventMention told, List<StoryPart> who) {
    int end = told.trigger().end();
    for (Participant participant : told.participants()) {
      boolean isObject = participant.role() == Role.PATIENT || participant.role() == Role.TOPIC;
      boolean isWho = who.stream().anyMatch(part -> part.span().equals(participant.span()));
      if (isObject && !isWho && participant.span().start() >= told.trigger().end()) {
        end = Math.max(end, participant.span().end());
      }
    }
    return new Span(told.trigger().start(), end);
  }

  /** The first that is on the calendar, as news says first when it happened; else any. */
  private static @Nullable EventTime time(Event main) {
    return main.mentions().stream()
        .map(EventMention::time)
        .filter(time -> time != null && time.dateId() != null)
        .findFirst()
        .orElse(main.time());
  }

  /** The first that is a known place, else any. */
  private static @Nullable EventPlace place(Event main) {
    return main.mentions().stream()
        .map(EventMention::place)
        .filter(place -> place != null && place.placeId() != null)
        .findFirst()
        .orElse(main.place());
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
