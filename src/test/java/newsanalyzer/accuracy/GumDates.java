package newsanalyzer.accuracy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * A GUM document as the date resolver is given it, its words parted by spaces, with the {@code
 * <date>} and {@code <time>} elements that annotators have marked.
 *
 * @param gold in the order of their ends
 */
record GumDates(String text, List<Sentence> sentences, List<Gold> gold) {

  /** A marked expression, its sentence and what its annotation says. */
  record Gold(Span span, int sentence, Map<String, String> attributes) {}

  private record Open(int start, String tag) {}

  static GumDates of(String xml) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Gold> gold = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (String line : xml.lines().toList()) {
      if (line.contains("\t")) {
        text.append(text.isEmpty() ? "" : " ");
        int start = text.length();
        text.append(line, 0, line.indexOf('\t'));
        tokens.add(new Span(start, text.length()));
      } else if (line.startsWith("</s>") && !tokens.isEmpty()) {
        Span span = new Span(tokens.get(0).start(), text.length());
        sentences.add(new Sentence(span, 0, tokens));
        tokens.clear();
      } else if (line.startsWith("<date") || line.startsWith("<time")) {
        open.push(new Open(text.length() + (text.isEmpty() ? 0 : 1), line));
      } else if (line.startsWith("</date>") || line.startsWith("</time>")) {
        Open start = open.pop();
        Span span = new Span(start.start(), text.length());
        gold.add(new Gold(span, sentences.size(), DateAccuracyTest.attributes(start.tag())));
      }
    }
    return new GumDates(text.toString(), List.copyOf(sentences), List.copyOf(gold));
  }

  List<Name> names() {
    return gold.stream()
        .map(date -> new Name(NameType.DATE, date.span(), date.sentence(), 1))
        .toList();
  }
}
