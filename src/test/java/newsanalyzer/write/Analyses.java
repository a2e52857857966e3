package newsanalyzer.write;

import java.time.LocalDate;
import java.util.List;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Quote;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Source;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import newsanalyzer.model.TestAnalysis;

/**
 * Analyses to be written, without any model: of a text of one sentence in which somebody meets
 * somebody somewhere, and says something.
 */
public final class Analyses {

  private final String text;

  private Analyses(String text) {
    this.text = text;
  }

  /** An article of which nothing was found. */
  public static Analysis empty() {
    return new Analyses("Rain fell.").analysis(article("Rain"), List.of(), List.of(), List.of());
  }

  /**
   * A headline, and the text {@code who met whom in where: "said"}, with two people, the event of
   * their meeting and the quotation.
   */
  public static Analysis meeting(
      String headline, String who, String whom, String where, String said) {
    String text = who + " met " + whom + " in " + where + ": “" + said + "”";
    Analyses of = new Analyses(text);
    List<Entity> people = List.of(of.person("p1", who), of.person("p2", whom));
    EventMention met =
        new EventMention(
            EventType.DIPLOMACY_MEET,
            null,
            Factuality.FUTURE,
            of.span("met"),
            "meet",
            0,
            List.of(
                new Participant(Role.AGENT, "p1", of.span(who)),
                new Participant(Role.WITH, "p2", of.span(whom))),
            new EventPlace(of.span("in " + where), null),
            (EventTime) null,
            null,
            0.9);
    Quote quote =
        new Quote("q1", QuoteType.DIRECT, List.of(of.span(said)), of.span(whom), "p2", null, 0.8);
    Event event = Event.of("e1", met).withMain(true);
    return of.analysis(article(headline), people, List.of(event), List.of(quote));
  }

  private static Article article(String headline) {
    return new Article(
        headline,
        List.of("Bo Ek"),
        "The [Post]",
        "https://post.example/a_b?c=1&d=2",
        null,
        null,
        LocalDate.of(2026, 11, 23),
        DatePublishedFrom.OPTION,
        "en",
        10);
  }

  private Analysis analysis(
      Article article, List<Entity> people, List<Event> events, List<Quote> quotes) {
    Span whole = new Span(0, text.length());
    Source source = new Source("news/a.txt", "UTF-8", "text/plain", "0".repeat(64));
    Story story =
        events.isEmpty()
            ? Story.NONE
            : new Story(
                List.of(new StoryPart(people.get(0).mentions().get(0).span(), 0, "p1", false)),
                new StoryPart(events.get(0).trigger(), 0, "e1", false),
                null,
                null,
                null,
                null);
    return TestAnalysis.of(new Document(source, Metadata.NONE, text, List.of()))
        .article(article)
        .sentences(List.of(new Sentence(whole, 0, List.of(whole))))
        .people(people)
        .events(events, story)
        .quotes(quotes)
        .inShort(
            events.isEmpty() ? List.of() : List.of(new KeySentence(0, 0.9)),
            events.isEmpty() ? List.of() : List.of(new Keyword("a_meeting*", 0.9)))
        .build();
  }

  private Entity person(String id, String name) {
    Mention mention = new Mention(span(name), 0, MentionKind.NAME, 1);
    return new Entity(id, null, name, 0.4, List.of(), List.of(mention));
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
