package newsanalyzer.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.NewsFair.FairName;
import newsanalyzer.model.EventType;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The readers of the corpora that are only measured on. */
class MeasuredNewsTest {

  @Test
  void namesOfNewsFairAreThoseWithACapital() {
    NewsFair.Article article =
        NewsFair.article(
            """
            {"text": "😀 London boss Ann said she", "evaluation_span": [0, 24], "labels": [
            {"span": [2, 8], "type": "Q27096213|Q43229", "coref": false},
            {"span": [9, 13], "type": "Q12737077|Q4164871", "coref": false},
            {"span": [14, 17], "type": "Q215627", "coref": false},
            {"span": [18, 22], "type": "Q43229", "coref": false},
            {"span": [23, 26], "type": "Q215627", "coref": true}]}
            """);

    assertThat(article.names())
        .containsExactly(
            new FairName(Set.of(NameType.PLACE, NameType.ORGANIZATION), new Span(3, 9)),
            new FairName(Set.of(NameType.PERSON), new Span(15, 18)));
    assertThat(article.occupations()).containsExactly(new Span(10, 14));
  }

  @Test
  void attributionInPiecesIsItsLongestPiece() {
    List<String> lines =
        List.of(
            "T1\tSource 0 3\tAnn",
            "T2\tCue 4 8\tsaid",
            "T3\tContent 9 11;14 20\tit rained",
            "T4\tAttribution 4 8\tsaid",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");

    AnnotatedText article = Polnear.article("Ann said it, rained.", lines);

    assertThat(article.labels())
        .containsExactly(
            new Label(LabelLayer.SOURCES, "", new Span(0, 3)),
            new Label(LabelLayer.CUES, "", new Span(4, 8)),
            new Label(LabelLayer.CONTENTS, "", new Span(14, 20)));
  }

  @Test
  void triggersOfWikiEventsStandInTheirSentences() {
    WikiEvents.Article article =
        WikiEvents.article(
            """
            {"sentences": [[[["He", 0, 2], ["spoke", 3, 8]], "He spoke"],
            [[["A", 8, 9], ["bomb", 10, 14], ["blast", 15, 20]], "A bomb blast"]],
            "event_mentions": [
            {"event_type": "Contact.Contact.Broadcast", "trigger": {"start": 1, "end": 2}},
            {"event_type": "Conflict.Attack.DetonateExplode", "trigger": {"start": 3, "end": 5}}]}
            """,
            new EventOntology("kairos"));

    assertThat(article.text()).isEqualTo("He spoke\n\nA bomb blast");
    assertThat(article.triggers())
        .containsExactly(new ForeignTrigger(Set.of(EventType.CONFLICT_ATTACK), new Span(12, 22)));
  }

  @Test
  void windowOfRamsIsReadInTheTokensOfTheAnalyzer() {
    Rams.Window window =
        Rams.window(
            new JsonMapper()
                .readTree(
                    """
                    {"sentences": [["Yes", "."], ["U.S.-backed", "troops", "attacked", "."]],
                    "evt_triggers": [[4, 4, [["conflict.attack.n/a", 1.0]]]],
                    "gold_evt_links": [[[4, 4], [3, 3], "attacker"], [[4, 4], [0, 0], "place"]]}
                    """),
            Set.of(EventType.CONFLICT_ATTACK));

    assertThat(window.text()).isEqualTo("Yes . U.S. - backed troops attacked .");
    assertThat(window.sentences()).extracting(s -> s.tokens().size()).containsExactly(2, 6);
    assertThat(window.trigger().span().of(window.text())).isEqualTo("attacked");
    assertThat(window.arguments()).extracting(a -> a.of(window.text())).containsExactly("troops");
  }

  @ParameterizedTest
  @CsvSource({
    "kairos, Conflict.Attack.DetonateExplode, CONFLICT_ATTACK",
    "kairos, Contact.Contact.Meet,",
    "kairos, Personnel.EndPosition.Unspecified, POLITICS_DEPART BUSINESS_EMPLOY",
    "rams, conflict.attack.stealrobhijack, JUSTICE_CRIME",
    "rams, government.agreements.violateagreement,",
    "rams, life.injure.n/a,"
  })
  void typesOfOtherOntologiesBecomeOurs(String ontology, String theirs, String ours) {
    Set<EventType> types = new EventOntology(ontology).ours(theirs);

    assertThat(String.join(" ", types.stream().map(EventType::name).toList()))
        .isEqualTo(ours == null ? "" : ours);
  }
}
