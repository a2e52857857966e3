package newsanalyzer.model;

import java.util.List;
import java.util.Map;

/** An analysis for a test, in which nothing was found but what the test says. */
public final class TestAnalysis {

  private final Document document;
  private Article article =
      new Article(null, List.of(), null, null, null, null, null, null, null, 1);
  private List<Sentence> sentences = List.of();
  private List<Entity> people = List.of();
  private List<Entity> places = List.of();
  private List<Event> events = List.of();
  private Story story = Story.NONE;
  private List<Quote> quotes = List.of();
  private List<KeySentence> keySentences = List.of();
  private List<Keyword> keywords = List.of();

  private TestAnalysis(Document document) {
    this.document = document;
  }

  /** Of a document in which nothing was found. */
  public static TestAnalysis of(Document document) {
    return new TestAnalysis(document);
  }

  /** With what is known of the article itself. */
  public TestAnalysis article(Article article) {
    this.article = article;
    return this;
  }

  /** With these sentences. */
  public TestAnalysis sentences(List<Sentence> sentences) {
    this.sentences = sentences;
    return this;
  }

  /** With these people. */
  public TestAnalysis people(List<Entity> people) {
    this.people = people;
    return this;
  }

  /** With these places. */
  public TestAnalysis places(List<Entity> places) {
    this.places = places;
    return this;
  }

  /** With these events, and what they tell together. */
  public TestAnalysis events(List<Event> events, Story story) {
    this.events = events;
    this.story = story;
    return this;
  }

  /** With these quotations. */
  public TestAnalysis quotes(List<Quote> quotes) {
    this.quotes = quotes;
    return this;
  }

  /** With what it is about. */
  public TestAnalysis inShort(List<KeySentence> keySentences, List<Keyword> keywords) {
    this.keySentences = keySentences;
    this.keywords = keywords;
    return this;
  }

  /** All of that together. */
  public Analysis build() {
    return new Analysis(
        document,
        article,
        sentences,
        people,
        List.of(),
        places,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        events,
        story,
        List.of(),
        List.of(),
        quotes,
        List.of(),
        Focus.NONE,
        keySentences,
        keywords,
        new Processing("1.0.0", List.of(), Map.of(), List.of()));
  }
}
