package newsanalyzer.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Processing;
import newsanalyzer.write.ArticlePage;
import newsanalyzer.write.ArticlePage.Answer;
import newsanalyzer.write.Notation;
import newsanalyzer.write.PlainText;

/**
 * The page of one article: its text with all that was found in it, and beside it a card for each
 * find. Where a screen is wide the two scroll by themselves, so that a mark and its card are seen
 * together however long either side is.
 */
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
    Html finds = new FindsPanel(analysis, page).print();
    boolean isSplit = !finds.toString().isEmpty();
    html.open("div", "class", isSplit ? "split" : "");
    html.raw("<div class=\"pane\">\n");
    if (isSplit) {
      html.raw("<a class=\"skip\" href=\"#finds\">Skip to what was found</a>\n");
    }
    writeHeader();
    html.raw("<main>\n<article class=\"text\" aria-labelledby=\"text\">\n");
    html.raw("<h2 id=\"text\">Text</h2>\n");
    writeFilters();
    String language = analysis.article().inLanguage();
    html.open("div", "lang", language == null ? "" : language);
    new MarkedText(analysis).write(html, title());
    html.raw("</div>\n</article>\n</main>\n</div>\n").raw(finds.toString());
    writeFooter();
    html.raw("</div>\n");
    return PageFrame.page(title(), html, "page.js");
  }

  private String title() {
    String headline = analysis.article().headline();
    return headline == null ? analysis.document().source().id() : PlainText.of(headline);
  }

  private void writeHeader() {
    Article article = analysis.article();
    html.raw("<header>\n").element("h1", title()).raw("\n");
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

  /** Buttons that take the marks of one kind away; without JavaScript nobody sees them. */
  private void writeFilters() {
    html.raw("<div class=\"filters\" role=\"group\" aria-label=\"What is marked\" hidden>\n");
    List<Layer> marked = new ArrayList<>(Layer.NAMED);
    marked.add(Layer.DATES);
    marked.add(Layer.EVENTS);
    marked.add(Layer.QUOTES);
    for (Layer layer : marked) {
      if (has(layer)) {
        String word = Notation.camelCase(layer);
        html.open("button", "type", "button", "aria-pressed", "true", "value", word);
        html.element("span", word, "class", layer == Layer.QUOTES ? "quote" : "m " + word);
        html.close("button").raw("\n");
      }
    }
    html.raw("</div>\n");
  }

  private boolean has(Layer layer) {
    return switch (layer) {
      case DATES -> !analysis.dates().isEmpty();
      case EVENTS -> !analysis.events().isEmpty();
      case QUOTES -> !analysis.quotes().isEmpty();
      default -> !analysis.entities(layer).isEmpty();
    };
  }

  private void writeFooter() {
    Processing processing = analysis.processing();
    int hidden = processing.hidden().values().stream().mapToInt(Integer::intValue).sum();
    html.raw("<footer>\n");
    html.open("p").text(analysis.document().source().id() + " · analyze " + processing.version());
    if (hidden > 0) {
      String finds = hidden == 1 ? "find is" : "finds are";
      html.text(
          " · %d less certain %s left out (--min-confidence shows more)".formatted(hidden, finds));
    }
    html.close("p").raw("\n");
    processing.warnings().forEach(warning -> html.element("p", warning));
    html.raw("</footer>\n");
  }
}
