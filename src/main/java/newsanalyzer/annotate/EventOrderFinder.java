package newsanalyzer.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventOrder;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a word says that one event comes before another: {@code arrested after a raid},
 * {@code before the vote, he resigned}.
 *
 * <p>Both must be in one sentence, the first event behind the word within its phrase, with no comma
 * between. What didn't happen has no place in time. Holds no state that changes, so one instance
 * serves all threads.
 */
public final class EventOrderFinder {

  /** How many words may stand between the word and the event behind it. A guess. */
  private static final int REACH_BEHIND = 6;

  /** How many between the event before the word and the word. A guess. */
  private static final int REACH_BEFORE = 12;

  /** Into how many words of a sentence {@code two days after the raid, ...} opens it. */
  private static final int OPENING = 3;

  private static final WordLists WORDS =
      WordLists.read(EventOrderFinder.class, "event-order.txt", " ");

  /** A mention with the id of its event. */
  private record Told(String eventId, EventMention mention) {}

  /** The orders in text order, each said once. */
  public List<EventOrder> find(String text, List<Sentence> sentences, List<Event> events) {
    Map<Integer, List<Told>> bySentence = new HashMap<>();
    for (Event event : events) {
      for (EventMention mention : event.mentions()) {
        bySentence
            .computeIfAbsent(mention.sentence(), unseen -> new ArrayList<>())
            .add(new Told(event.id(), mention));
      }
    }
    Set<EventOrder> orders = new LinkedHashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Told> told = bySentence.getOrDefault(i, List.of());
      if (told.size() > 1) {
        told.sort(Comparator.comparing(each -> each.mention.trigger()));
        new SentenceReader(text, i, sentences.get(i), told).read(orders);
      }
    }
    Set<String> said = new LinkedHashSet<>();
    return orders.stream()
        .filter(order -> said.add(order.earlierId() + " " + order.laterId()))
        .toList();
  }

  /** Reads one sentence. */
  private static final class SentenceReader {

    private final int number;
    private final List<Span> tokens;
    private final List<String> words;

    /** By token, the event mentioned there. */
    private final Map<Integer, Told> told = new HashMap<>();

    SentenceReader(String text, int number, Sentence sentence, List<Told> told) {
      this.number = number;
      this.tokens = sentence.tokens();
      this.words = tokens.stream().map(token -> token.of(text).toLowerCase(Locale.ROOT)).toList();
      int next = 0;
      for (int i = 0; i < words.size(); i++) {
        while (next < told.size()
            && told.get(next).mention.trigger().start() < tokens.get(i).end()) {
          this.told.put(i, told.get(next++)); // of two at one word the last
        }
      }
    }

    void read(Set<EventOrder> orders) {
      for (int i = 0; i < words.size(); i++) {
        boolean after = WORDS.contains("after", words.get(i));
        if (after || WORDS.contains("before", words.get(i))) {
          Told behind = behind(i);
          Told other = behind == null ? null : before(i);
          other = behind != null && other == null && i <= OPENING ? afterComma(i) : other;
          if (behind != null && other != null && isOrder(behind, other)) {
            orders.add(
                new EventOrder(
                    after ? behind.eventId : other.eventId,
                    after ? other.eventId : behind.eventId,
                    tokens.get(i),
                    number));
          }
        }
      }
    }

    private static boolean isOrder(Told one, Told other) {
      return !one.eventId.equals(other.eventId)
          && one.mention.factuality() != Factuality.NEGATED
          && other.mention.factuality() != Factuality.NEGATED;
    }

    /** The first event behind the word; none if it's somebody before whom one stands. */
    private @Nullable Told behind(int cue) {
      for (int i = cue + 1; i < words.size() && i <= cue + 1 + REACH_BEHIND; i++) {
        if (told.containsKey(i)) {
          return told.get(i);
        }
        if (WORDS.contains("end", words.get(i)) || WORDS.contains("instance", words.get(i))) {
          return null;
        }
      }
      return null;
    }

    private @Nullable Told before(int cue) {
      for (int i = cue - 1; i >= 0 && i >= cue - 1 - REACH_BEFORE; i--) {
        if (told.containsKey(i)) {
          return told.get(i);
        }
        if (WORDS.contains("stop", words.get(i))) {
          return null;
        }
      }
      return null;
    }

    /** Of {@code After the raid, police arrested him} the arrest. */
    private @Nullable Told afterComma(int cue) {
      int i = cue + 1;
      while (i < words.size() && !words.get(i).equals(",")) {
        i++;
      }
      for (int from = i; i < words.size() && i <= from + REACH_BEFORE; i++) {
        if (told.containsKey(i)) {
          return told.get(i);
        }
      }
      return null;
    }
  }
}
