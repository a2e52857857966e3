package newsanalyzer.write.html;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Quote;
import newsanalyzer.write.ArticlePage;
import newsanalyzer.write.ArticlePage.Dated;
import newsanalyzer.write.Notation;
import newsanalyzer.write.PlainText;

/** The cards of all that was found in an article, by kind. For one article. */
final class FindsPanel {

  /** More links to mentions are a wall of numbers; the name still lights up all of them. */
  private static final int MOST_LINKS = 25;

  /** More pins than on this hide the map. */
  private static final int MOST_PINS = 40;

  private final Analysis analysis;
  private final ArticlePage page;
  private final Html html = new Html();

  /** Ids and headings of the sections that are written. */
  private final Map<String, String> sections = new LinkedHashMap<>();

  FindsPanel(Analysis analysis, ArticlePage page) {
    this.analysis = analysis;
    this.page = page;
  }

  /** The panel; empty if nothing was found. */
  Html print() {
    writeKeySentences();
    writeEntities(Layer.PEOPLE);
    writeEntities(Layer.ORGANIZATIONS);
    writeEntities(Layer.PLACES);
    writeTimeline();
    writeQuotes();
    writeEvents();
    Layer.NAMED.subList(3, Layer.NAMED.size()).forEach(this::writeEntities);
    writeDates();
    Html panel = new Html();
    if (sections.isEmpty()) {
      return panel;
    }
    panel.raw("<aside id=\"finds\" class=\"pane\" tabindex=\"-1\" aria-label=\"What was found\">");
    panel.raw("\n<nav aria-label=\"Kinds of finds\">\n");
    sections.forEach((id, words) -> panel.element("a", words, "href", "#" + id).raw("\n"));
    return panel.raw("</nav>\n").raw(html.toString()).raw("</aside>\n");
  }

  private void openSection(String kind, String heading) {
    String id = "all-" + kind;
    sections.put(id, heading);
    html.open("section", "aria-labelledby", id).element("h2", heading, "id", id).raw("\n");
  }

  private void closeSection() {
    html.raw("</section>\n");
  }

  private void writeKeySentences() {
    List<String> sentences = page.keySentences().toList();
    if (sentences.isEmpty() && analysis.keywords().isEmpty()) {
      return;
    }
    openSection("key", "In short");
    for (int i = 0; i < sentences.size(); i++) {
      html.open("blockquote");
      writeLink(MarkedText.keySentence(i), sentences.get(i), "").close("blockquote").raw("\n");
    }
    html.element(
        "p",
        analysis.keywords().stream().map(Keyword::text).collect(joining(", ")),
        "class",
        "note",
        "title",
        "keywords");
    closeSection();
  }

  private void writeEntities(Layer layer) {
    List<Entity> entities = ArticlePage.mostSalient(analysis.entities(layer));
    if (entities.isEmpty()) {
      return;
    }
    String kind = Notation.camelCase(layer);
    openSection(kind, Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
    if (layer == Layer.PLACES) {
      writeMap(entities);
    }
    html.raw("<ul class=\"cards\">\n");
    for (Entity entity : entities) {
      html.open("li", "class", "card", "id", entity.id()).open("h3");
      writeLink(entity.id(), PlainText.of(entity.name()), "name m " + kind);
      html.text(ArticlePage.where(entity)).close("h3");
      html.element("div", layer == Layer.PEOPLE ? page.roles(entity) : "");
      String aliases =
          entity.aliases().stream()
              .map(alias -> PlainText.of(alias.text()))
              .filter(alias -> !alias.equalsIgnoreCase(entity.name()))
              .distinct()
              .collect(joining(", "));
      html.element("div", aliases.isEmpty() ? "" : "also: " + aliases, "class", "small");
      writeMentions(entity.id(), entity.mentions().size());
      html.close("li").raw("\n");
    }
    html.raw("</ul>\n");
    closeSection();
  }

  /** Links to the first mention; with JavaScript it lights up all of them. */
  private Html writeLink(String id, String words, String style) {
    return html.element(
        "a", words, "class", style, "href", "#" + MarkedText.anchor(id, 0), "data-of", id);
  }

  private void writeMentions(String id, int number) {
    html.open("div", "class", "mentions small").text(number == 1 ? "mention " : "mentions ");
    for (int i = 0; i < Math.min(number, MOST_LINKS); i++) {
      html.element("a", Integer.toString(i + 1), "href", "#" + MarkedText.anchor(id, i)).text(" ");
    }
    html.text(number > MOST_LINKS ? "and %,d more".formatted(number - MOST_LINKS) : "");
    html.close("div");
  }

  private void writeMap(List<Entity> places) {
    List<PlaceMap.Place> located = new ArrayList<>();
    for (Entity place : places) {
      if (place.geo() != null && located.size() < MOST_PINS) {
        located.add(
            new PlaceMap.Place(
                PlainText.of(place.name()),
                "",
                "#" + place.id(),
                place.geo().latitude(),
                place.geo().longitude(),
                place.mentions().size()));
      }
    }
    PlaceMap.write(html, located);
  }

  private void writeTimeline() {
    List<Dated> timeline = page.timeline();
    if (timeline.isEmpty()) {
      return;
    }
    openSection("timeline", "Timeline");
    html.raw("<ol class=\"timeline\">\n");
    for (Dated entry : timeline) {
      html.open("li").element("time", entry.value().replace("/", " – ")).open("span");
      html.element("a", page.inShort(entry.event()), "href", "#" + entry.event().id());
      html.close("span").close("li").raw("\n");
    }
    html.raw("</ol>\n");
    closeSection();
  }

  private void writeQuotes() {
    if (analysis.quotes().isEmpty()) {
      return;
    }
    openSection("quotes", "Quotations");
    for (Map.Entry<String, List<Quote>> said : page.bySpeaker(analysis.quotes()).entrySet()) {
      String speaker = said.getValue().get(0).speakerId();
      html.open("h3");
      html.element(
          speaker == null ? "span" : "a",
          said.getKey(),
          "class",
          "speaker",
          "href",
          speaker == null ? "" : "#" + speaker);
      html.close("h3").raw("\n");
      for (Quote quote : said.getValue()) {
        html.open("blockquote", "class", "card", "id", quote.id());
        writeLink(quote.id(), page.inMarks(quote), "").close("blockquote").raw("\n");
      }
    }
    closeSection();
  }

  private void writeEvents() {
    if (analysis.events().isEmpty()) {
      return;
    }
    openSection("events", "Events");
    html.raw("<ul class=\"cards\">\n");
    for (Event event : analysis.events()) {
      html.open("li", "class", event.main() ? "card main-event" : "card", "id", event.id());
      html.open("h3");
      writeLink(event.id(), page.words(event.mentions().get(0).trigger()), "name m events");
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
    closeSection();
  }

  private void writeDates() {
    if (analysis.dates().isEmpty()) {
      return;
    }
    openSection("dates", "Dates");
    html.raw("<ul class=\"cards\">\n");
    for (DateExpression date : analysis.dates()) {
      html.open("li", "class", "card", "id", date.id()).open("h3");
      writeLink(date.id(), page.words(date.span()), "name m dates").close("h3");
      html.element("div", date.value() == null ? "" : date.value(), "class", "small");
      html.close("li").raw("\n");
    }
    html.raw("</ul>\n");
    closeSection();
  }
}
