package newsanalyzer.write;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Quote;

/** One article's result as a note in Markdown: all of what a page for a person tells. */
final class MarkdownPage {

  private final Analysis analysis;
  private final Set<Layer> layers;
  private final ArticlePage article;
  private final StringBuilder page = new StringBuilder();

  MarkdownPage(Analysis analysis, Set<Layer> layers) {
    this.analysis = analysis;
    this.layers = layers;
    this.article = new ArticlePage(analysis);
  }

  /** The note; its last line ends in a line feed. */
  String print() {
    printHead();
    if (layers.contains(Layer.EVENTS)) {
      printStory();
    }
    list("Key sentences", article.keySentences().map(MarkdownText::of));
    list("People", ArticlePage.mostSalient(analysis.people()).stream().map(this::person));
    list("Organizations", names(analysis.organizations()));
    list("Places", names(analysis.places()));
    printEvents();
    list("Timeline", article.timeline().stream().map(this::dated));
    printQuotes();
    list("Dates", analysis.dates().stream().map(this::date).distinct());
    printKeywords();
    return page.toString();
  }

  private void printHead() {
    Article head = analysis.article();
    String path = analysis.document().source().id();
    List<String> filed = new ArrayList<>();
    article.filed().forEach(words -> filed.add(MarkdownText.of(words)));
    if (head.publisher() != null) {
      filed.add(MarkdownText.of(head.publisher()));
    }
    if (head.canonicalUrl() != null) {
      filed.add(MarkdownText.link(head.canonicalUrl()));
    }
    page.append("# ")
        .append(MarkdownText.of(Objects.requireNonNullElse(head.headline(), path)))
        .append('\n');
    if (!filed.isEmpty()) {
      page.append('\n').append(String.join(" · ", filed)).append('\n');
    }
  }

  private void printStory() {
    String story =
        article.story().stream().map(a -> MarkdownText.of(a.words())).collect(joining(" — "));
    if (!story.isEmpty()) {
      page.append("\n**Story:** ").append(story).append('\n');
    }
  }

  private void title(String title) {
    page.append("\n## ").append(title).append("\n\n");
  }

  /** A section of items, left out if there are none: nothing was found, or looked for. */
  private void list(String title, Stream<String> items) {
    String lines = items.map(item -> "- " + item + "\n").collect(joining());
    if (!lines.isEmpty()) {
      title(title);
      page.append(lines);
    }
  }

  private String person(Entity person) {
    String roles = MarkdownText.of(article.roles(person));
    return MarkdownText.strong(person.name())
        + (person.anonymous() ? " (unnamed)" : "")
        + ArticlePage.times(person)
        + (roles.isEmpty() ? "" : ", " + roles);
  }

  private static Stream<String> names(List<Entity> entities) {
    return ArticlePage.mostSalient(entities).stream()
        .map(e -> MarkdownText.of(e.name()) + ArticlePage.where(e) + ArticlePage.times(e));
  }

  private void printEvents() {
    List<Event> told = analysis.events().stream().filter(ArticlePage::isTold).toList();
    list("Events", told.stream().map(this::event));
    List<Event> named = analysis.events().stream().filter(e -> !ArticlePage.isTold(e)).toList();
    if (!named.isEmpty()) {
      if (told.isEmpty()) {
        title("Events");
      } else {
        page.append('\n');
      }
      String words = named.stream().map(article::inShort).distinct().collect(joining(", "));
      page.append("Named only: ").append(MarkdownText.of(words)).append('\n');
    }
  }

  private String event(Event event) {
    String sentence = article.sentence(event);
    String line = event.main() ? MarkdownText.strong(sentence) : MarkdownText.of(sentence);
    return event.type() == null ? line : line + " `" + event.type().label() + "`";
  }

  private String dated(ArticlePage.Dated dated) {
    return MarkdownText.of(dated.value()) + ": " + MarkdownText.of(article.inShort(dated.event()));
  }

  private void printQuotes() {
    List<Quote> quotes = article.quotes();
    if (!quotes.isEmpty()) {
      title("Quotations");
    }
    String parts =
        article.bySpeaker(quotes).entrySet().stream()
            .map(
                said ->
                    MarkdownText.strong(said.getKey())
                        + "\n\n"
                        + said.getValue().stream()
                            .map(quote -> "> " + MarkdownText.of(article.inMarks(quote)) + "\n")
                            .collect(joining(">\n")))
            .collect(joining("\n"));
    page.append(parts);
  }

  private String date(DateExpression date) {
    String words = MarkdownText.of(article.words(date.span()));
    String value =
        date.beginValue() == null ? date.value() : date.beginValue() + "/" + date.endValue();
    return value == null || value.equals(words) ? words : words + ": " + value;
  }

  private void printKeywords() {
    if (!analysis.keywords().isEmpty()) {
      title("Keywords");
      String words = analysis.keywords().stream().map(Keyword::text).collect(joining(", "));
      page.append(MarkdownText.of(words)).append('\n');
    }
  }
}
