package newsanalyzer.write.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import newsanalyzer.write.html.IndexEntry.Dated;
import newsanalyzer.write.html.IndexEntry.Named;
import newsanalyzer.write.html.JoinedNames.Joined;

/**
 * Writes the index of a folder of articles: a table of them with search and filters, whom and what
 * they name most, a common timeline and a common map. For one index.
 */
public final class IndexPage {

  private static final int MOST_NAMES = 30;

  private static final int MOST_PLACES = 60;

  private static final int MOST_EVENTS = 500;

  private final List<IndexEntry> entries;
  private final JoinedNames names = new JoinedNames();
  private final List<List<Integer>> filters = new ArrayList<>();
  private final Html html = new Html();

  private IndexPage(List<IndexEntry> entries) {
    this.entries = entries;
  }

  /**
   * Writes the index of these articles.
   *
   * @throws IOException if {@code out} takes no more
   */
  public static void write(List<IndexEntry> entries, OutputStream out) throws IOException {
    out.write(new IndexPage(entries).print().getBytes(UTF_8));
    out.flush();
  }

  private String print() {
    for (int i = 0; i < entries.size(); i++) {
      for (Named named : entries.get(i).names()) {
        names.add(i, named);
      }
    }
    String title = articles(entries.size());
    html.raw(
        "<a class=\"skip\" href=\"#articles\">Skip to the articles</a>\n<div class=\"index\">\n<header>\n");
    html.element("h1", title).raw("\n</header>\n<main>\n");
    html.element(
        "p",
        "People and organizations of different articles are joined here by their names alone (and"
            + " people by what they are, where articles say so): two who share a name may stand as"
            + " one. Places are joined by where they are, or by their names where that isn't"
            + " known.",
        "class",
        "note");
    html.raw("<div class=\"columns\">\n");
    writeMost("People", "people");
    writeMost("Organizations", "organizations");
    writeMost("Places", "places");
    html.raw("</div>\n");
    writeMap();
    writeArticles();
    writeTimeline();
    html.raw("</main>\n</div>\n");
    return PageFrame.page(title, html, "index.js");
  }

  private void writeMost(String heading, String kind) {
    List<Joined> most = names.most(kind, MOST_NAMES);
    if (most.isEmpty()) {
      return;
    }
    html.raw("<section>\n").element("h2", heading).raw("\n<ul class=\"tops\">\n");
    for (Joined joined : most) {
      filters.add(joined.articles());
      html.open("li");
      html.element(
          "button",
          joined.name(),
          "type",
          "button",
          "aria-pressed",
          "false",
          "data-of",
          Integer.toString(filters.size()));
      html.element("span", articles(joined.articles().size()), "class", "small");
      html.close("li").raw("\n");
    }
    html.raw("</ul>\n</section>\n");
  }

  private static String articles(int number) {
    return number == 1 ? "1 article" : "%,d articles".formatted(number);
  }

  private void writeMap() {
    List<PlaceMap.Place> places = new ArrayList<>();
    for (Joined joined : names.most("places", MOST_PLACES)) {
      Named place = joined.first();
      if (place.latitude() != null && place.longitude() != null) {
        places.add(
            new PlaceMap.Place(
                joined.name(),
                articles(joined.articles().size()),
                "",
                place.latitude(),
                place.longitude(),
                joined.articles().size()));
      }
    }
    if (!places.isEmpty()) {
      html.raw("<h2>Map</h2>\n");
      PlaceMap.write(html, places);
    }
  }

  private void writeArticles() {
    List<String> columns = columns();
    List<StringBuilder> chosenBy = new ArrayList<>();
    entries.forEach(entry -> chosenBy.add(new StringBuilder()));
    for (int i = 0; i < filters.size(); i++) {
      for (int article : filters.get(i)) {
        chosenBy.get(article).append(i + 1).append(' ');
      }
    }
    html.raw("<h2 id=\"list\">Articles</h2>\n<div class=\"filters\" role=\"search\" hidden>\n");
    html.raw("<label>Search <input type=\"search\" id=\"search\"></label>\n");
    if (columns.contains("Date")) {
      html.raw("<label>from <input type=\"date\" id=\"from\"></label>\n");
      html.raw("<label>to <input type=\"date\" id=\"to\"></label>\n");
    }
    html.raw("<button type=\"button\" id=\"clear\" hidden>Show all</button>\n");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>\n</div>\n");
    html.raw("<table id=\"articles\" aria-labelledby=\"list\">\n<thead><tr>");
    for (String column : columns) {
      html.raw("<th scope=\"col\"><button type=\"button\">" + column + "</button></th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < entries.size(); i++) {
      writeRow(entries.get(i), columns, chosenBy.get(i).toString().strip());
    }
    html.raw("</tbody>\n</table>\n");
  }

  /** A column in which nothing would stand is left out. */
  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("Date", "Article", "Publisher", "Names"));
    if (entries.stream().allMatch(entry -> entry.date().isEmpty())) {
      columns.remove("Date");
    }
    if (entries.stream().allMatch(entry -> entry.publisher().isEmpty())) {
      columns.remove("Publisher");
    }
    return columns;
  }

  private void writeRow(IndexEntry entry, List<String> columns, String chosenBy) {
    html.open("tr", "data-e", chosenBy);
    if (columns.contains("Date")) {
      html.open("td", "class", "day").text(entry.date()).close("td");
    }
    html.open("td");
    html.element("a", entry.title(), "href", url(entry.page()));
    if (!entry.duplicateOf().isEmpty()) {
      html.element("div", "says nearly the same as " + entry.duplicateOf(), "class", "small");
    }
    html.close("td");
    if (columns.contains("Publisher")) {
      html.open("td").text(entry.publisher()).close("td");
    }
    html.open("td", "class", "small");
    html.text(entry.names().stream().map(Named::name).distinct().collect(Collectors.joining(", ")));
    html.close("td").close("tr").raw("\n");
  }

  /** An event of one article, and where its article is. */
  private record Happening(Dated event, IndexEntry entry) {}

  private void writeTimeline() {
    List<Happening> happenings = new ArrayList<>();
    for (IndexEntry entry : entries) {
      if (entry.duplicateOf().isEmpty()) { // it would repeat the events, too
        entry.events().forEach(event -> happenings.add(new Happening(event, entry)));
      }
    }
    if (happenings.isEmpty()) {
      return;
    }
    happenings.sort(Comparator.comparing((Happening one) -> one.event.value()).reversed());
    html.raw("<h2>Timeline</h2>\n");
    if (happenings.size() > MOST_EVENTS) {
      html.element(
          "p",
          "The %,d latest of %,d events.".formatted(MOST_EVENTS, happenings.size()),
          "class",
          "note");
    }
    html.raw("<ol class=\"timeline\">\n");
    for (Happening one : happenings.subList(0, Math.min(MOST_EVENTS, happenings.size()))) {
      html.open("li").element("time", one.event.value().replace("/", " – "));
      html.open("span").text(one.event.words() + " ");
      html.element("a", one.entry.title(), "class", "small", "href", url(one.entry.page()));
      html.close("span").close("li").raw("\n");
    }
    html.raw("</ol>\n");
  }

  /** A file's name as a link: a colon or a blank in it must not be taken for something else. */
  private static String url(String page) {
    return "./" + URLEncoder.encode(page, UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
