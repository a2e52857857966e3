package newsanalyzer.write.html;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Quote;
import newsanalyzer.write.ArticlePage;
import newsanalyzer.write.ArticlePage.Answer;
import newsanalyzer.write.ArticlePage.Dated;
import newsanalyzer.write.Notation;
import newsanalyzer.write.PlainText;

/** The page of one article: its text with all that was found in it, and a card for each find. */
final class ReportPage {

  private final Analysis analysis;
  private final Set<Layer> layers;
  private final ArticlePage page;
  private final Html html = new Html();

  ReportPage(Analysis analysis, Set<Layer> layers) {
    this.analysis = analysis;
    this.layers = layers;
    this.page = new ArticlePage(analysis);
  }

  String print() {
    html.raw("<a class=\"skip\" href=\"#finds\">Skip the text</a>\n");
    writeHeader();
    html.raw("<main>\n<div>\n<article class=\"text\" aria-labelledby=\"text\">\n");
    html.raw("<h2 id=\"text\">Text</h2>\n");
    writeFilters();
    String language = analysis.article().inLanguage();
    html.open("div", "lang", language == null ? "" : language);
    new MarkedText(analysis).write(html, title());
    html.raw("</div>\n</article>\n");
    writeTimeline();
    writeMap();
    html.raw("</div>\n<div id=\"finds\">\n");
    writeKeySentences();
    writeEvents();
    writeQuotes();
    html.raw("</div>\n<div class=\"wide\">\n");
    html.raw("<div class=\"columns\">\n");
    Layer.NAMED.forEach(this::writeEntities);
    writeDates();
    html.raw("</div>\n</div>\n</main>\n");
    writeFooter();
    return PageFrame.page(title(), html, "page.js");
  }

  private String title() {
    String headline = analysis.article().headline();
    return headline == null ? analysis.document().source().id() : PlainText.of(headline);
  }

  private void writeHeader() {
    Article article = analysis.article();
    html.raw("<header>\n").element("h1", title());
    List<String> meta = new ArrayList<>(page.filed());
    if (article.publisher() != null) {
      meta.add(article.publisher());
    }
    html.open("p", "class", "meta").text(String.join(" · ", meta));
    String url = article.canonicalUrl();
    if (url != null && url.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      html.text(meta.isEmpty() ? "" : " · ");
      html.element("a", "where it was published", "href", url, "rel", "noreferrer noopener");
    }
    html.close("p").raw("\n");
    Duplicate duplicate = analysis.document().duplicateOf();
    if (duplicate != null) {
      String words = "Says nearly the same as %s (%.0f %% of the wording).";
      html.element(
          "p", words.formatted(duplicate.id(), duplicate.similarity() * 100), "class", "meta");
    }
    List<Answer> story = layers.contains(Layer.EVENTS) ? page.story() : List.of();
    if (!story.isEmpty()) {
      html.open("dl", "class", "story");
      story.forEach(answer -> html.element("dt", answer.question()).element("dd", answer.words()));
      html.close("dl").raw("\n");
    }
    html.raw("</header>\n");
  }

  private void writeFilters() {
    html.raw("<div class=\"filters\" role=\"group\" aria-label=\"What is marked\" hidden>\n");
    List<Layer> marked = new ArrayList<>(Layer.NAMED);
    marked.add(Layer.DATES);
    marked.add(Layer.EVENTS);
    for (Layer layer : marked) {
      if (has(layer)) {
        String word = Notation.camelCase(layer);
        html.open("label").raw("<input type=\"checkbox\" checked value=\"" + word + "\"> ");
        html.element("span", word, "class", "m " + word).close("label").raw("\n");
      }
    }
    html.raw("</div>\n");
  }

  private boolean has(Layer layer) {
    return switch (layer) {
      case DATES -> !analysis.dates().isEmpty();
      case EVENTS -> !analysis.events().isEmpty();
      default -> !analysis.entities(layer).isEmpty();
    };
  }

  private void heading(String words) {
    html.element("h2", words).raw("\n");
  }

  private void writeKeySentences() {
    List<String> sentences = page.keySentences().toList();
    if (!sentences.isEmpty()) {
      heading("Key sentences");
      sentences.forEach(sentence -> html.element("blockquote", sentence));
    }
    if (!analysis.keywords().isEmpty()) {
      html.element(
          "p",
          "Keywords: " + analysis.keywords().stream().map(Keyword::text).collect(joining(", ")),
          "class",
          "note");
    }
  }

  private void writeEntities(Layer layer) {
    List<Entity> entities = ArticlePage.mostSalient(analysis.entities(layer));
    if (entities.isEmpty()) {
      return;
    }
    html.raw("<section>\n");
    heading(capitalized(Notation.camelCase(layer)));
    html.raw("<ul>\n");
    for (Entity entity : entities) {
      html.open("li", "class", "card", "id", entity.id()).open("h3");
      writeName(entity.id(), entity.name(), Notation.camelCase(layer));
      html.text(ArticlePage.where(entity)).close("h3");
      html.element("div", layer == Layer.PEOPLE ? page.roles(entity) : "");
      String aliases =
          entity.aliases().stream().map(alias -> alias.text()).distinct().collect(joining(", "));
      html.element("div", aliases.isEmpty() ? "" : "also: " + aliases, "class", "small");
      writeMentions(entity.id(), entity.mentions().size());
      html.close("li").raw("\n");
    }
    html.raw("</ul>\n</section>\n");
  }

  /** Links to the first mention; with JavaScript it lights up all of them. */
  private void writeName(String id, String name, String kind) {
    html.element(
        "a",
        PlainText.of(name),
        "class",
        "name m " + kind,
        "href",
        "#" + MarkedText.anchor(id, 0),
        "data-of",
        id);
  }

  private void writeMentions(String id, int number) {
    html.open("div", "class", "mentions small").text(number == 1 ? "mention " : "mentions ");
    for (int i = 0; i < number; i++) {
      html.element("a", Integer.toString(i + 1), "href", "#" + MarkedText.anchor(id, i)).text(" ");
    }
    html.close("div");
  }

  private void writeEvents() {
    if (analysis.events().isEmpty()) {
      return;
    }
    heading("Events");
    html.raw("<ul>\n");
    for (Event event : analysis.events()) {
      html.open("li", "class", event.main() ? "card main-event" : "card", "id", event.id());
      html.open("h3");
      writeName(event.id(), page.words(event.mentions().get(0).trigger()), "events");
      html.text(" ");
      if (event.main()) {
        html.element("span", "main event", "class", "tag").text(" ");
      }
      if (event.type() != null) {
        html.element("span", event.type().label(), "class", "tag").text(" ");
      }
      if (event.factuality() != null && event.factuality() != Factuality.REAL) {
        html.element("span", Notation.camelCase(event.factuality()), "class", "tag");
      }
      html.close("h3").element("div", page.sentence(event));
      writeMentions(event.id(), event.mentions().size());
      html.close("li").raw("\n");
    }
    html.raw("</ul>\n");
  }

  private void writeTimeline() {
    List<Dated> timeline = page.timeline();
    if (timeline.isEmpty()) {
      return;
    }
    heading("Timeline");
    html.raw("<ol class=\"timeline\">\n");
    for (Dated entry : timeline) {
      html.open("li").element("time", entry.value().replace("/", " – ")).open("span");
      html.element("a", page.inShort(entry.event()), "href", "#" + entry.event().id());
      html.close("span").close("li").raw("\n");
    }
    html.raw("</ol>\n");
  }

  private void writeMap() {
    List<PlaceMap.Place> places = new ArrayList<>();
    for (Entity place : ArticlePage.mostSalient(analysis.places())) {
      if (place.geo() != null) {
        places.add(
            new PlaceMap.Place(
                PlainText.of(place.name()),
                "#" + place.id(),
                place.geo().latitude(),
                place.geo().longitude(),
                place.mentions().size()));
      }
    }
    if (!places.isEmpty()) {
      heading("Map");
      PlaceMap.write(html, places);
    }
  }

  private void writeQuotes() {
    if (analysis.quotes().isEmpty()) {
      return;
    }
    heading("Quotations");
    for (Map.Entry<String, List<Quote>> said : page.bySpeaker(analysis.quotes()).entrySet()) {
      html.element("h3", said.getKey());
      for (Quote quote : said.getValue()) {
        html.open("blockquote", "class", "card", "id", quote.id());
        html.element("a", page.inMarks(quote), "href", "#" + MarkedText.anchor(quote.id(), 0));
        html.close("blockquote").raw("\n");
      }
    }
  }

  private void writeDates() {
    if (analysis.dates().isEmpty()) {
      return;
    }
    html.raw("<section>\n");
    heading("Dates");
    html.raw("<ul>\n");
    for (DateExpression date : analysis.dates()) {
      html.open("li", "class", "card", "id", date.id());
      writeName(date.id(), page.words(date.span()), "dates");
      html.text(date.value() == null ? "" : " " + date.value()).close("li").raw("\n");
    }
    html.raw("</ul>\n</section>\n");
  }

  private void writeFooter() {
    Processing processing = analysis.processing();
    int hidden = processing.hidden().values().stream().mapToInt(Integer::intValue).sum();
    html.raw("<footer>\n");
    html.open("p").text(analysis.document().source().id() + " · analyze " + processing.version());
    html.text(
        hidden == 0
            ? ""
            : " · " + hidden + " less certain finds are left out (--min-confidence shows more)");
    html.close("p").raw("\n");
    processing.warnings().forEach(warning -> html.element("p", warning));
    html.raw("</footer>\n");
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
