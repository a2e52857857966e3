package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Role;
import newsanalyzer.model.Span;
import newsanalyzer.model.TestAnalysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSentenceTest {

  private static final String TEXT =
      "Ann Lee says she met two spies for talks in Rome on Sunday. They met to plan, we hear.";

  @Test
  void saysWhoDoesWhatToWhomWhereAndWhen() {
    EventMention met =
        mention(
            "met",
            Factuality.REAL,
            null,
            participant(Role.AGENT, "p1", "she"),
            participant(Role.WITH, null, "two spies"));

    assertThat(sentence(Event.of("e1", met)))
        .isEqualTo("Ann Lee — met — with two spies — in Rome — on Sunday");
  }

  @Test
  void saysWhatIsOnlyClaimedAndByWhom() {
    EventMention met = mention("met", Factuality.POSSIBLE, "q1");

    assertThat(sentence(Event.of("e1", met)))
        .isEqualTo("met — in Rome — on Sunday (possible, according to Ann Lee)");
  }

  @Test
  void whatIsAskedForNeedsNoPreposition() {
    EventMention met =
        mention("met", Factuality.REAL, null, participant(Role.TOPIC, null, "to plan"));

    assertThat(sentence(Event.of("e1", met))).isEqualTo("met — to plan — in Rome — on Sunday");
  }

  @Test
  void ofSeveralMentionsNoPronounIsLeftThatMeansNobodyKnown() {
    EventMention met = mention("met", Factuality.REAL, null, participant(Role.AGENT, null, "They"));
    EventMention talks = mention("talks", Factuality.REAL, null);

    assertThat(sentence(Event.of("e1", met))).startsWith("They — met");
    assertThat(sentence(Event.of("e1", met).withMentions(List.of(met, talks)))).startsWith("met");
  }

  private static String sentence(Event event) {
    return new EventSentence(new ArticleNames(analysis())).of(event);
  }

  private static EventMention mention(
      String trigger, Factuality factuality, @Nullable String quoteId, Participant... who) {
    return new EventMention(
        EventType.DIPLOMACY_MEET,
        null,
        factuality,
        span(trigger),
        null,
        0,
        List.of(who),
        new EventPlace(span("in Rome"), null),
        new EventTime(span("on Sunday"), null),
        quoteId,
        0.9);
  }

  private static Participant participant(Role role, @Nullable String id, String words) {
    return new Participant(role, id, span(words));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Analysis analysis() {
    Entity ann =
        new Entity(
            "p1",
            null,
            "Ann Lee",
            0.5,
            List.of(),
            List.of(
                new Mention(span("Ann Lee"), 0, MentionKind.NAME, 0.9),
                new Mention(span("she"), 0, MentionKind.PRONOUN, 0.9)));
    Quote quote =
        new Quote(
            "q1", QuoteType.INDIRECT, List.of(span("she met")), span("Ann Lee"), "p1", null, 0.9);
    return TestAnalysis.of(Document.of("a.txt", TEXT))
        .people(List.of(ann))
        .quotes(List.of(quote))
        .build();
  }
}
