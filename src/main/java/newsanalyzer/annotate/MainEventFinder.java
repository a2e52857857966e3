package newsanalyzer.annotate;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.event.Clause;
import newsanalyzer.annotate.event.Lead;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says which event an article reports: the one that headline, first sentences, number of mentions
 * and the salience of who takes part speak for most. A second one beside it only if little parts
 * the two and the headline or the first sentence names both.
 *
 * <p>Holds no state, so one instance serves all threads.
 */
public final class MainEventFinder {

  // What speaks for an event, in no unit. Set by judgement and by reading some forty articles, then
  // moved, one at a time, to where the summaries of GUM's 24 news articles named the main event
  // more
  // often (57 % before, 71 % after); all of them lie on broad plateaus.
  private static final double HEADLINE = 2;
  private static final double LEAD = 2;
  private static final double LEAD_HALVED_AFTER = 1;
  private static final double PER_DOUBLING = 0.5;
  private static final double SALIENCE = 1.5;
  private static final double REAL = 0.3;
  private static final double WORDS_ALONE = -0.3;
  private static final double ANNOUNCED = -1.2;
  private static final double SURE = 1.5;
  private static final double ASIDE = -1;

  /** How near the second best must come to be a main event, too. */
  private static final double SECOND = 0.9;

  /** Told to say something: what is said counts for more. */
  private static final Set<EventType> SPEECH =
      EnumSet.of(
          EventType.DIPLOMACY_REQUEST,
          EventType.DIPLOMACY_ACCUSE,
          EventType.DIPLOMACY_SUPPORT,
          EventType.DIPLOMACY_THREATEN);

  /**
   * The events, in their order, one or two of them marked as main; none if there are none.
   *
   * @param salience of the article's entities, by their ids
   */
  public List<Event> mark(
      String text,
      List<Sentence> sentences,
      FrontMatter front,
      List<Event> events,
      Map<String, Double> salience) {
    if (events.isEmpty()) {
      return events;
    }
    int lead = Lead.firstSentence(sentences, front);
    List<Scored> best =
        events.stream()
            .filter(event -> isAhead(event, front, lead + Lead.SENTENCES - 1))
            .map(
                event ->
                    new Scored(
                        event,
                        score(event, front, lead, salience)
                            + (isAside(text, sentences, event, lead) ? ASIDE : 0)))
            .sorted(comparingDouble(Scored::score).reversed())
            .limit(2)
            .toList();
    boolean hasSecond =
        best.size() > 1
            && best.get(1).score >= SECOND * best.get(0).score
            && best.stream().allMatch(scored -> isAhead(scored.event, front, lead));
    Set<String> main =
        best.stream().limit(hasSecond ? 2 : 1).map(scored -> scored.event.id()).collect(toSet());
    return events.stream().map(event -> event.withMain(main.contains(event.id()))).toList();
  }

  private record Scored(Event event, double score) {}

  /** First told of in passing: {@code a deal in the conflict}, {@code after the talks}. */
  private static boolean isAside(String text, List<Sentence> sentences, Event event, int lead) {
    @Nullable EventMention told =
        event.mentions().stream().filter(m -> m.sentence() >= lead).findFirst().orElse(null);
    if (told == null) {
      return false;
    }
    return Clause.isBehindPreposition(text, sentences.get(told.sentence()), told.trigger());
  }

  /** Whether the headline or a sentence up to this one tells of it. */
  private static boolean isAhead(Event event, FrontMatter front, int last) {
    return event.mentions().stream()
        .anyMatch(mention -> isInHeadline(mention, front) || mention.sentence() <= last);
  }

  private static boolean isInHeadline(EventMention mention, FrontMatter front) {
    return front.headline() != null && front.headline().contains(mention.trigger());
  }

  private static double score(
      Event event, FrontMatter front, int lead, Map<String, Double> salience) {
    double score = PER_DOUBLING * Math.log(event.mentions().size()) / Math.log(2);
    if (event.mentions().stream().anyMatch(mention -> isInHeadline(mention, front))) {
      score += HEADLINE;
    }
    @Nullable EventMention told =
        event.mentions().stream().filter(m -> m.sentence() >= lead).findFirst().orElse(null);
    if (told != null) {
      score += LEAD * Math.pow(0.5, (told.sentence() - lead) / LEAD_HALVED_AFTER);
    }
    score +=
        SALIENCE
            * event.participants().stream()
                .map(Participant::entityId)
                .mapToDouble(id -> id == null ? 0 : salience.getOrDefault(id, 0.0))
                .max()
                .orElse(0);
    score += SURE * event.confidence();
    if (event.factuality() == Factuality.REAL) {
      score += REAL;
    } else if (event.factuality() == Factuality.POSSIBLE) {
      score -= REAL;
    }
    if (event.type() == EventType.STATEMENT_ANNOUNCE) {
      score += ANNOUNCED;
    } else if (event.type() != null && SPEECH.contains(event.type())) {
      score += WORDS_ALONE;
    }
    return score;
  }
}
