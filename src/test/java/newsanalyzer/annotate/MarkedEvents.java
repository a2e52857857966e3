package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article with its events marked.
 *
 * <p>{@code {2:arrest life.die? word}} marks a trigger: the number of its event, perhaps a type
 * (else an attack) and {@code ?} for possible, {@code !} for denied. {@code [A words]} are the
 * agent of the next trigger or else the last, and so for the other roles' letters: P patient, W
 * with, O topic, I instrument, L place, T time; the id of entities and dates is the words
 * themselves. A paragraph ends at {@code |}.
 */
record MarkedEvents(
    String text, List<Sentence> sentences, List<Event> events, List<DateExpression> dates) {

  private static final Pattern TAG =
      Pattern.compile("\\{(\\d+)(?: ([a-z]+\\.[a-z]+))?([?!]?) ([^}]+)}|\\[([A-Z]) ([^]]+)]");

  private static final Map<String, Role> ROLES =
      Map.of(
          "A",
          Role.AGENT,
          "P",
          Role.PATIENT,
          "W",
          Role.WITH,
          "O",
          Role.TOPIC,
          "I",
          Role.INSTRUMENT);

  /** What is said of one trigger. */
  private static final class Draft {
    private final String event;
    private final EventType type;
    private final Factuality factuality;
    private final Span trigger;
    private final List<Participant> participants = new ArrayList<>();
    private @Nullable EventPlace place;
    private @Nullable EventTime time;

    Draft(String event, EventType type, Factuality factuality, Span trigger) {
      this.event = event;
      this.type = type;
      this.factuality = factuality;
      this.trigger = trigger;
    }

    void add(String letter, Span span, String words) {
      if (letter.equals("L")) {
        place = new EventPlace(span, words);
      } else if (letter.equals("T")) {
        time = new EventTime(span, words);
      } else {
        participants.add(new Participant(ROLES.getOrDefault(letter, Role.AGENT), words, span));
      }
    }
  }

  static MarkedEvents of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Draft> drafts = new ArrayList<>();
    List<DateExpression> dates = new ArrayList<>();
    Map<Span, String[]> arguments = new TreeMap<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(marked, at, tag.start());
      at = tag.end();
      boolean isTrigger = tag.group(1) != null;
      String words = isTrigger ? tag.group(4) : tag.group(6);
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      if (isTrigger) {
        drafts.add(
            new Draft(
                tag.group(1),
                tag.group(2) == null ? EventType.CONFLICT_ATTACK : EventType.of(tag.group(2)),
                switch (tag.group(3)) {
                  case "?" -> Factuality.POSSIBLE;
                  case "!" -> Factuality.NEGATED;
                  default -> Factuality.REAL;
                },
                span));
      } else {
        arguments.put(span, new String[] {tag.group(5), words});
      }
    }
    text.append(marked.substring(at));
    String plain = text.toString();
    List<Sentence> sentences = sentences(plain);
    arguments.forEach(
        (span, argument) -> {
          int sentence = Sentence.indexAt(sentences, span.start());
          if (argument[0].equals("T") || argument[0].equals("D")) {
            dates.add(
                new DateExpression(
                    argument[1], span, sentence, DateType.DATE, argument[1], null, null, 0.9));
          }
          drafts.stream()
              .filter(d -> Sentence.indexAt(sentences, d.trigger.start()) == sentence)
              .filter(d -> d.trigger.start() > span.start())
              .findFirst()
              .or(
                  () ->
                      drafts.stream()
                          .filter(d -> Sentence.indexAt(sentences, d.trigger.start()) == sentence)
                          .reduce((first, second) -> second))
              .ifPresent(draft -> draft.add(argument[0], span, argument[1]));
        });
    return new MarkedEvents(plain, sentences, events(drafts, sentences), dates);
  }

  private static List<Event> events(List<Draft> drafts, List<Sentence> sentences) {
    Map<String, List<EventMention>> mentions = new TreeMap<>();
    for (Draft draft : drafts) {
      mentions
          .computeIfAbsent(draft.event, unseen -> new ArrayList<>())
          .add(
              new EventMention(
                  draft.type,
                  null,
                  draft.factuality,
                  draft.trigger,
                  null,
                  Sentence.indexAt(sentences, draft.trigger.start()),
                  draft.participants,
                  draft.place,
                  draft.time,
                  null,
                  0.9));
    }
    List<Event> events = new ArrayList<>();
    mentions.forEach(
        (number, all) -> events.add(Event.of("e" + number, all.get(0)).withMentions(all)));
    return events;
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    Matcher sentence = Pattern.compile("[^.|]+[.|]?").matcher(text);
    while (sentence.find()) {
      int start =
          sentence.start() + sentence.group().length() - sentence.group().stripLeading().length();
      List<Span> tokens = new ArrayList<>();
      Matcher token = Pattern.compile("[\\p{L}\\p{N}'-]+|[^\\s|]").matcher(text);
      token.region(sentence.start(), sentence.end());
      while (token.find()) {
        tokens.add(new Span(token.start(), token.end()));
      }
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(new Span(start, sentence.end()), paragraph, tokens));
      }
      if (sentence.group().endsWith("|")) {
        paragraph++;
      }
    }
    return sentences;
  }
}
