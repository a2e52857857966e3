package newsanalyzer.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.write.ArticleNames;
import newsanalyzer.write.Notation;
import newsanalyzer.write.PlainText;

/**
 * An article's text with all that was found in it marked, each mark a link to its card. Marks may
 * lie in one another or cross: between two ends of marks the text is one piece, in elements for all
 * marks over it. A mark is linked once, by its first piece that isn't the link of a shorter one, so
 * that whoever goes from link to link comes to it once. For one article.
 */
final class MarkedText {

  private final Analysis analysis;
  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final NavigableSet<Integer> cuts = new TreeSet<>();
  private final Set<String> anchors = new HashSet<>();
  private final Set<Mark> linked = new HashSet<>();

  /** Those over the piece that is being written: all before {@link #next} that haven't ended. */
  private final List<Mark> over = new ArrayList<>();

  private int next;

  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span.end() - mark.span.start()).reversed();

  /**
   * A mark.
   *
   * @param kind the classes of its style
   * @param id of what it mentions
   * @param anchor its own id in the page
   * @param label what it is, for a pointer that rests on it and for a screen reader; empty for what
   *     has no card to link to
   */
  private record Mark(Span span, String kind, String id, String anchor, String label) {}

  MarkedText(Analysis analysis) {
    this.analysis = analysis;
    text = analysis.document().text();
    ArticleNames names = new ArticleNames(analysis);
    for (Layer layer : Layer.NAMED) {
      for (Entity entity : analysis.entities(layer)) {
        String label = singular(layer, entity) + ": " + PlainText.of(entity.name());
        for (int i = 0; i < entity.mentions().size(); i++) {
          Span span = entity.mentions().get(i).span();
          add(span, "m " + Notation.camelCase(layer), entity.id(), i, label);
        }
      }
    }
    for (DateExpression date : analysis.dates()) {
      String label = date.value() == null ? "date" : "date: " + date.value();
      add(date.span(), "m dates", date.id(), 0, label);
    }
    for (Event event : analysis.events()) {
      String label = event.type() == null ? "event" : "event: " + event.type().label();
      for (int i = 0; i < event.mentions().size(); i++) {
        add(event.mentions().get(i).trigger(), "m events", event.id(), i, label);
      }
    }
    for (Quote quote : analysis.quotes()) {
      String speaker = names.speaker(quote);
      String label = speaker == null ? "quotation" : "quotation: " + PlainText.of(speaker);
      for (int i = 0; i < quote.parts().size(); i++) {
        add(quote.parts().get(i), "quote", quote.id(), i, label);
      }
    }
    for (int i = 0; i < analysis.keySentences().size(); i++) {
      Span span = analysis.sentences().get(analysis.keySentences().get(i).sentence()).span();
      add(span, "key", keySentence(i), 0, "");
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span.start()));
    for (Mark mark : marks) {
      cuts.add(mark.span.start());
      cuts.add(mark.span.end());
    }
  }

  private void add(Span span, String kind, String id, int index, String label) {
    marks.add(new Mark(span, kind, id, anchor(id, index), label));
  }

  private static String singular(Layer layer, Entity entity) {
    return switch (layer) {
      case PEOPLE -> "person";
      case ORGANIZATIONS -> "organization";
      case PLACES -> "place";
      case GROUPS -> "group";
      case WORKS -> "work";
      case PRODUCTS -> "product";
      default -> entity.type() == null ? "name" : PlainText.of(entity.type());
    };
  }

  /** The id in the page of the {@code index}th mention. */
  static String anchor(String id, int index) {
    return "m-" + id + "-" + index;
  }

  /** The id of the {@code index}th of the article's key sentences. */
  static String keySentence(int index) {
    return "key" + index;
  }

  /**
   * Writes the paragraphs.
   *
   * @param headline the headline, which is a paragraph of another style; empty if there is none
   */
  void write(Html html, String headline) {
    for (Span paragraph : paragraphs()) {
      String words = paragraph.of(text).strip();
      if (!words.isEmpty()) {
        html.open("p", "class", PlainText.of(words).equals(headline) ? "headline" : "");
        write(html, paragraph.start(), paragraph.end());
        html.close("p").raw("\n");
      }
    }
  }

  /** Those of the sentences, together the whole text. */
  private List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    int last = 0;
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.paragraph() != last && sentence.span().start() > start) {
        paragraphs.add(new Span(start, sentence.span().start()));
        start = sentence.span().start();
      }
      last = sentence.paragraph();
    }
    if (start < text.length()) {
      paragraphs.add(new Span(start, text.length()));
    }
    return paragraphs;
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
    String piece = text.substring(from, to);
    if (piece.isBlank()) { // between paragraphs, where nobody could see a link or a line
      html.text(piece);
      return;
    }
    String href = "";
    StringBuilder title = new StringBuilder();
    for (int i = over.size() - 1; i >= 0; i--) {
      Mark mark = over.get(i);
      if (!mark.label.isEmpty()) {
        title.append(title.isEmpty() ? "" : "; ").append(mark.label);
        href = href.isEmpty() && linked.add(mark) ? "#" + mark.id : href;
      }
    }
    for (Mark mark : over) {
      html.open("span", "class", mark.kind, "data-e", mark.id, "id", firstAnchor(mark));
    }
    if (!title.isEmpty()) {
      html.open(href.isEmpty() ? "span" : "a", "href", href, "title", title.toString());
    }
    html.text(piece);
    if (!title.isEmpty()) {
      html.close(href.isEmpty() ? "span" : "a");
    }
    over.forEach(mark -> html.close("span"));
  }

  /** The mark's own id for its first piece, none for the others. */
  private String firstAnchor(Mark mark) {
    return anchors.add(mark.anchor) ? mark.anchor : "";
  }
}
