package newsanalyzer.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;

/**
 * An article's text with all that was found in it marked, each mark a link to its card. Marks may
 * lie in one another or cross: between two ends of marks the text is one piece, which links to the
 * card of the shortest. For one article.
 */
final class MarkedText {

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final NavigableSet<Integer> cuts = new TreeSet<>();
  private final Set<String> anchors = new HashSet<>();

  /** Those over the piece that is being written: all before {@link #next} that haven't ended. */
  private final List<Mark> over = new ArrayList<>();

  private int next;

  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span.end() - mark.span.start()).reversed();

  /**
   * A mark.
   *
   * @param kind the class of its style
   * @param id of what it mentions
   * @param anchor its own id in the page
   */
  private record Mark(Span span, String kind, String id, String anchor) {}

  MarkedText(Analysis analysis) {
    text = analysis.document().text();
    Layer.NAMED.forEach(layer -> add(layer, analysis.entities(layer)));
    for (DateExpression date : analysis.dates()) {
      marks.add(new Mark(date.span(), "dates", date.id(), anchor(date.id(), 0)));
    }
    for (Event event : analysis.events()) {
      for (int i = 0; i < event.mentions().size(); i++) {
        Span trigger = event.mentions().get(i).trigger();
        marks.add(new Mark(trigger, "events", event.id(), anchor(event.id(), i)));
      }
    }
    for (Quote quote : analysis.quotes()) {
      for (int i = 0; i < quote.parts().size(); i++) {
        marks.add(new Mark(quote.parts().get(i), "quote", quote.id(), anchor(quote.id(), i)));
      }
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span.start()));
    for (Mark mark : marks) {
      cuts.add(mark.span.start());
      cuts.add(mark.span.end());
    }
  }

  private void add(Layer layer, List<Entity> entities) {
    String kind = layer.name().toLowerCase(Locale.ROOT);
    for (Entity entity : entities) {
      for (int i = 0; i < entity.mentions().size(); i++) {
        Mention mention = entity.mentions().get(i);
        marks.add(new Mark(mention.span(), kind, entity.id(), anchor(entity.id(), i)));
      }
    }
  }

  /** The id in the page of the {@code index}th mention. */
  static String anchor(String id, int index) {
    return "m-" + id + "-" + index;
  }

  /**
   * Writes the paragraphs.
   *
   * @param headline the headline, which is a paragraph of another style; empty if there is none
   */
  void write(Html html, String headline) {
    int start = 0;
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      int end = start + paragraph.length();
      if (!paragraph.isBlank()) {
        html.open("p", "class", paragraph.strip().equals(headline) ? "headline" : "");
        write(html, start, end);
        html.close("p").raw("\n");
      }
      start = text.indexOf('\n', Math.min(end, text.length()));
      start = start < 0 ? text.length() : afterBlankLines(end);
    }
  }

  private int afterBlankLines(int end) {
    int last = end;
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      last = text.charAt(i) == '\n' ? i + 1 : last;
      i++;
    }
    return last;
  }

  private void write(Html html, int from, int to) {
    int start = from;
    for (int cut : cuts.subSet(from, false, to, false)) {
      writePiece(html, start, cut);
      start = cut;
    }
    writePiece(html, start, to);
  }

  private void writePiece(Html html, int from, int to) {
    over.removeIf(mark -> mark.span.end() <= from);
    for (; next < marks.size() && marks.get(next).span.start() <= from; next++) {
      if (marks.get(next).span.end() > from) {
        over.add(marks.get(next));
      }
    }
    over.sort(LONGEST_FIRST);
    for (int i = 0; i < over.size(); i++) {
      Mark mark = over.get(i);
      boolean isInnermost = i == over.size() - 1;
      html.open(
          isInnermost ? "a" : "span",
          "class",
          mark.kind.equals("quote") ? "quote" : "m " + mark.kind,
          "data-e",
          mark.id,
          "id",
          anchors.add(mark.anchor) ? mark.anchor : "",
          "href",
          isInnermost ? "#" + mark.id : "");
    }
    html.text(text.substring(from, to));
    for (int i = over.size() - 1; i >= 0; i--) {
      html.close(i == over.size() - 1 ? "a" : "span");
    }
  }
}
