package newsanalyzer.write;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Quote;

/** One article's result as a page of 80 columns for a person to read. */
final class TextPage {

  /** So many people, organizations and places are listed, the most salient. */
  private static final int MOST_NAMES = 15;

  /** So many events without a date are listed. */
  private static final int MOST_UNDATED = 12;

  private static final int MOST_QUOTES = 12;

  /** A longer quotation is cut, in characters. */
  private static final int LONGEST_QUOTE = 300;

  private final Analysis analysis;
  private final Set<Layer> layers;
  private final ArticlePage article;
  private final boolean isNamed;
  private final StringBuilder page = new StringBuilder();

  /**
   * @param named whether the page says which file it is of
   */
  TextPage(Analysis analysis, Set<Layer> layers, boolean named) {
    this.analysis = analysis;
    this.layers = layers;
    this.article = new ArticlePage(analysis);
    this.isNamed = named;
  }

  /** The page; its last line ends in a line feed. */
  String print() {
    printHead();
    if (layers.contains(Layer.EVENTS)) {
      printStory();
    }
    if (layers.contains(Layer.PEOPLE)) {
      printPeople();
    }
    if (layers.contains(Layer.ORGANIZATIONS)) {
      printNames("Organizations", analysis.organizations());
    }
    if (layers.contains(Layer.PLACES)) {
      printNames("Places", analysis.places());
    }
    if (layers.contains(Layer.EVENTS)) {
      printEvents();
    }
    if (layers.contains(Layer.QUOTES)) {
      printQuotes();
    }
    return page.toString();
  }

  private void printHead() {
    List<String> filed = new ArrayList<>();
    String headline = analysis.article().headline();
    if (headline != null) {
      page.append(Wrapper.wrap("", headline, 0));
    }
    if (isNamed) {
      filed.add(analysis.document().source().id());
    }
    filed.addAll(article.filed());
    int words = analysis.article().wordCount();
    filed.add(words + (words == 1 ? " word" : " words"));
    page.append(Wrapper.wrap("", String.join(" · ", filed), 0));
  }

  private void title(String title) {
    page.append('\n').append(title).append('\n');
  }

  private void printStory() {
    List<ArticlePage.Answer> story = article.story();
    if (!story.isEmpty()) {
      title("Story");
    }
    for (ArticlePage.Answer answer : story) {
      page.append(Wrapper.wrap("  %-7s".formatted(answer.question()), answer.words(), 9));
    }
  }

  private void printPeople() {
    List<Entity> people = ArticlePage.mostSalient(analysis.people());
    if (people.isEmpty()) {
      return;
    }
    title("People");
    for (Entity person : people.subList(0, Math.min(MOST_NAMES, people.size()))) {
      String unnamed = person.anonymous() ? " (unnamed)" : "";
      String roles = article.roles(person);
      String name = person.name() + unnamed + ArticlePage.times(person);
      page.append(Wrapper.wrap("  ", roles.isEmpty() ? name : name + ", " + roles, 4));
    }
    printMore(people.size() - MOST_NAMES);
  }

  private void printNames(String title, List<Entity> entities) {
    List<Entity> salient = ArticlePage.mostSalient(entities);
    if (salient.isEmpty()) {
      return;
    }
    title(title);
    String line =
        salient.stream()
            .limit(MOST_NAMES)
            .map(e -> e.name() + ArticlePage.where(e) + ArticlePage.times(e))
            .collect(joining("; "));
    page.append(Wrapper.wrap("  ", line, 2));
    printMore(salient.size() - MOST_NAMES);
  }

  private void printEvents() {
    List<ArticlePage.Dated> timeline = article.timeline();
    if (!timeline.isEmpty()) {
      title("Timeline");
    }
    for (ArticlePage.Dated dated : timeline) {
      String value = "  %-11s ".formatted(dated.value());
      page.append(Wrapper.wrap(value, article.sentence(dated.event()), 14));
    }
    List<Event> undated = article.undated();
    if (!undated.isEmpty()) {
      title(timeline.isEmpty() ? "Events" : "Without a date");
      List<Event> listed = ArticlePage.telling(undated).stream().limit(MOST_UNDATED).toList();
      listed.forEach(event -> page.append(Wrapper.wrap("  ", article.sentence(event), 4)));
      printMore(undated.size() - listed.size());
    }
  }

  private void printQuotes() {
    List<Quote> quotes = article.quotes();
    if (!quotes.isEmpty()) {
      title("Quotations");
    }
    Map<String, List<Quote>> bySpeaker =
        article.bySpeaker(quotes.subList(0, Math.min(MOST_QUOTES, quotes.size())));
    bySpeaker.forEach(
        (speaker, said) -> {
          page.append(Wrapper.wrap("  ", speaker, 4));
          for (Quote quote : said) {
            page.append(Wrapper.wrap("    ", article.inMarks(quote, LONGEST_QUOTE), 5));
          }
        });
    printMore(quotes.size() - MOST_QUOTES);
  }

  private void printMore(int more) {
    if (more > 0) {
      page.append("  and ").append(more).append(" more (--format json has all)\n");
    }
  }
}
