package newsanalyzer.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import newsanalyzer.model.Geo;
import newsanalyzer.model.Participant;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Marks: {@code <attack attacks>} a mention of an attack by its lemma and word, or {@code <World
 * Cup>} by its name; behind it {@code [patient:p1 Lee]} who takes part, {@code [place:l1 Rome]},
 * {@code [time:2026-11-22 Sunday]}. A slash ends a sentence.
 */
class EventGrouperTest {

  private static final Map<String, EventType> TYPES =
      Map.of(
          "talk", EventType.DIPLOMACY_MEET,
          "negotiation", EventType.DIPLOMACY_MEET,
          "meeting", EventType.DIPLOMACY_MEET,
          "attack", EventType.CONFLICT_ATTACK,
          "bombing", EventType.CONFLICT_ATTACK,
          "kill", EventType.LIFE_DIE,
          "killing", EventType.LIFE_DIE,
          "arrest", EventType.JUSTICE_ARREST,
          "win", EventType.CULTURE_WIN);

  private static final Map<String, Geo> GEOS =
      Map.of(
          "l1",
          geo("IT", PlaceType.CITY),
          "l2",
          geo("FR", PlaceType.CITY),
          "l3",
          geo("IT", PlaceType.COUNTRY));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          High-level <talk talks> ended . / The <negotiation negotiations> lasted a day .      | talks negotiations
          The <negotiation negotiations> end . / Both praised the <talk talks> .               | negotiations talks
          Police made an <arrest arrest> . / The <arrest arrest> was his second .              | arrest arrest
          A <bombing bombing> shook Rome . / The <attack attack> was the first of the year .   | bombing attack
          <talk Talks> ended . / Police made an <arrest arrest> .                              | Talks; arrest
          An <attack attack> [time:2026-11-20 Friday] . / An <attack attack> [time:2026-11-22 Sunday] . | attack; attack
          The <attack attack> [time:2026-11-22 Sunday] . / The <attack attack> [time:2026-W47 last week] . | attack attack
          The <attack attack> [time: Friday] . / The <attack attack> [time: Sunday] .          | attack; attack
          The <attack attack> in [place:l1 Rome] . / The <attack attack> in [place:l2 Paris] . | attack; attack
          The <attack attack> in [place:l1 Rome] . / The <attack attack> in [place:l3 Italy] . | attack attack
          It <kill killed> [patient: 20 people] . / It <kill killed> [patient: four people] .  | killed; killed
          He <kill killed> [patient:p1 Ann Lee] . / He <kill killed> [patient:p2 Bo Roy] .     | killed; killed
          It <kill killed> [patient: --] . / It <kill killed> [patient: $] .                   | killed killed
          The <World Cup> begins . / The <World Cup> ends .                                    | World Cup World Cup
          The <World Cup> begins . / The <Super Bowl> ends .                                   | World Cup; Super Bowl
          """)
  void mentionsOfOneEventAreTogether(String marked, String events) {
    Article article = Article.of(marked);

    assertThat(article.events().stream().map(article::shown).collect(joining("; ")))
        .isEqualTo(events);
  }

  @Test
  void anEventHasWhatAllItsMentionsSay() {
    Article article =
        Article.of(
            "<talk Talks> ended [time:2026-11-22 Sunday] ."
                + " / The <negotiation negotiations> in [place:l1 Rome] with [with:o1 NATO] .");

    Event event = article.events().get(0);

    assertThat(event.mentions()).hasSize(2);
    assertThat(event.participants()).extracting(Participant::entityId).containsExactly("o1");
    assertThat(event.place()).extracting(EventPlace::placeId).isEqualTo("l1");
    assertThat(event.time()).extracting(EventTime::dateId).isEqualTo("t1");
    assertThat(event.trigger().of(article.text)).isEqualTo("negotiations");
  }

  @Test
  void eventsAreNumberedByTheirFirstMentions() {
    Article article =
        Article.of("<talk Talks> began . / An <arrest arrest> . / The <talk talks> end .");

    assertThat(article.events()).extracting(Event::id).containsExactly("e1", "e2");
    assertThat(article.events().get(0).mentions()).hasSize(2);
  }

  @Test
  void aLongArticleOfOneWordTakesLinearTime() {
    Article article = Article.of("He <win won> the <win wins> . / ".repeat(10_000));

    assertThat(article.events())
        .satisfies(
            events ->
                assertThat(events.stream().mapToInt(event -> event.mentions().size()).sum())
                    .isEqualTo(20_000));
  }

  private static Geo geo(String country, PlaceType type) {
    return new Geo(type, 0, 0, null, country, null, PlaceEvidence.QUALIFIED, 1, 0.9);
  }

  /** What was marked. */
  private record Article(
      String text,
      List<Sentence> sentences,
      List<EventMention> mentions,
      List<DateExpression> dates) {

    private static final Pattern PART =
        Pattern.compile("<(.*?) (\\S+)>|\\[(\\w+):(\\S*) ([^]]+)]|(/)|(\\S+)");

    static Article of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Sentence> sentences = new ArrayList<>();
      List<EventMention> mentions = new ArrayList<>();
      List<DateExpression> dates = new ArrayList<>();
      List<Span> tokens = new ArrayList<>();
      int start = 0;
      Matcher part = PART.matcher(marked + " /");
      while (part.find()) {
        if (part.group(6) != null) {
          if (!tokens.isEmpty()) {
            Span span = new Span(start, text.length());
            sentences.add(new Sentence(span, sentences.size(), tokens));
          }
          tokens.clear();
          start = text.length();
        } else if (part.group(1) != null) {
          boolean named = !TYPES.containsKey(part.group(1));
          String words = named ? part.group(1) + " " + part.group(2) : part.group(2);
          Span span = append(words, text, tokens);
          mentions.add(mention(named ? words : null, part.group(1), span, sentences.size()));
        } else if (part.group(3) != null) {
          Span span = append(part.group(5), text, tokens);
          EventMention last = mentions.remove(mentions.size() - 1);
          mentions.add(with(last, part.group(3), part.group(4), span, dates));
        } else {
          append(part.group(7), text, tokens);
        }
      }
      return new Article(text.toString(), sentences, mentions, dates);
    }

    private static Span append(String words, StringBuilder text, List<Span> tokens) {
      int start = text.length();
      for (String word : words.split(" ", -1)) {
        tokens.add(new Span(text.length(), text.append(word).length()));
        text.append(' ');
      }
      return new Span(start, text.length() - 1);
    }

    private static EventMention mention(
        @Nullable String name, String lemma, Span span, int sentence) {
      return new EventMention(
          TYPES.get(lemma),
          name,
          Factuality.REAL,
          span,
          name == null ? lemma : null,
          sentence,
          List.of(),
          null,
          null,
          null,
          0.9);
    }

    private static EventMention with(
        EventMention mention, String part, String value, Span span, List<DateExpression> dates) {
      List<Participant> participants = new ArrayList<>(mention.participants());
      EventPlace place = mention.place();
      EventTime time = mention.time();
      @Nullable String known = value.isEmpty() ? null : value;
      if (part.equals("place")) {
        place = new EventPlace(span, known);
      } else if (part.equals("time")) {
        String id = "t" + (dates.size() + 1);
        dates.add(
            new DateExpression(
                id, span, mention.sentence(), DateType.DATE, known, null, null, 0.9));
        time = new EventTime(span, id);
      } else {
        participants.add(new Participant(Role.valueOf(part.toUpperCase(Locale.ROOT)), known, span));
      }
      return new EventMention(
          mention.type(),
          mention.name(),
          mention.factuality(),
          mention.trigger(),
          mention.lemma(),
          mention.sentence(),
          participants,
          place,
          time,
          null,
          mention.confidence());
    }

    List<Event> events() {
      return new EventGrouper().group(text, sentences, mentions, dates, GEOS);
    }

    String shown(Event event) {
      return event.mentions().stream()
          .map(mention -> mention.trigger().of(text))
          .collect(joining(" "));
    }
  }
}
