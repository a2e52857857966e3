package newsanalyzer.annotate.quote;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its paragraphs and with what stands in quotation marks or is an
 * interview's answer, to be looked up by place. Doesn't change; safe for all threads.
 */
public final class MarkedText {

  private final String text;
  private final List<Quoted> quoted;
  private final TreeMap<Integer, Span> paragraphs = new TreeMap<>();
  private final TreeMap<Integer, Span> parts = new TreeMap<>();
  private final Map<Span, Integer> indexes = new TreeMap<>();

  private MarkedText(String text, List<Span> paragraphs, List<Quoted> quoted) {
    this.text = text;
    this.quoted = List.copyOf(quoted);
    paragraphs.forEach(paragraph -> this.paragraphs.put(paragraph.start(), paragraph));
    for (int i = 0; i < quoted.size(); i++) {
      for (Span part : quoted.get(i).parts()) {
        parts.put(part.start(), part);
        indexes.put(part, i);
      }
    }
  }

  /**
   * Finds the marks and the interviews of a text; marks within an interview's answers don't count.
   */
  public static MarkedText of(String text, List<Span> paragraphs) {
    List<Quoted> speeches = Interview.find(text, paragraphs);
    TreeMap<Integer, Span> spoken = new TreeMap<>();
    speeches.forEach(speech -> speech.parts().forEach(part -> spoken.put(part.start(), part)));
    List<Quoted> quoted = new ArrayList<>(speeches);
    for (Quoted marked : QuotationMarks.find(text, paragraphs)) {
      Map.Entry<Integer, Span> before = spoken.floorEntry(marked.first().start());
      if (before == null || !before.getValue().overlaps(marked.first())) {
        quoted.add(marked);
      }
    }
    quoted.sort(Comparator.comparing(Quoted::first));
    return new MarkedText(text, paragraphs, quoted);
  }

  public String text() {
    return text;
  }

  /** All that is quoted, in text order. */
  public List<Quoted> quoted() {
    return quoted;
  }

  /** Where in {@link #quoted} that stands which {@code part} is a part of. */
  public int indexOf(Span part) {
    return requireNonNull(indexes.get(part), "no part");
  }

  /** The quoted part that holds all of {@code span}; null if none does. */
  public @Nullable Span partAround(Span span) {
    Map.Entry<Integer, Span> before = parts.floorEntry(span.start());
    return before != null && before.getValue().contains(span) ? before.getValue() : null;
  }

  /** The quoted parts that have a character of {@code span} or touch its end, in text order. */
  public Collection<Span> partsWithin(Span span) {
    Map.Entry<Integer, Span> first = parts.floorEntry(span.start());
    boolean reaches = first != null && first.getValue().end() > span.start();
    return parts.subMap(reaches ? first.getKey() : span.start(), span.end()).values();
  }

  /** The paragraph that holds the character at {@code offset}. */
  public Span paragraph(int offset) {
    Map.Entry<Integer, Span> paragraph = paragraphs.floorEntry(offset);
    return paragraph == null ? new Span(0, text.length()) : paragraph.getValue();
  }

  /** Where the paragraph before that of {@code offset} starts, or this one if it is the first. */
  public int startOfParagraphBefore(int offset) {
    Span paragraph = paragraph(offset);
    Map.Entry<Integer, Span> previous = paragraphs.lowerEntry(paragraph.start());
    return previous == null ? paragraph.start() : previous.getKey();
  }

  public boolean inOneParagraph(int offset, int other) {
    return paragraph(offset).equals(paragraph(other));
  }

  /** Whether a letter or digit stands there. */
  public boolean hasWords(int from, int to) {
    return Letters.any(text, from, to);
  }
}
