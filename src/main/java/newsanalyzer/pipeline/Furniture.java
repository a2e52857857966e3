package newsanalyzer.pipeline;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.FrontMatter;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands around an article, such as its byline, from being taken for what it reports.
 *
 * @param front the article's front matter
 */
record Furniture(FrontMatter front) {

  /**
   * How sure it is that a dateline begins with a place. A guess: none of the 47,958 sentences of
   * the Groningen Meaning Bank, which has no datelines, was taken for one, but no corpus has any.
   */
  private static final double DATELINE_CONFIDENCE = 0.95;

  /**
   * Paragraphs, the dateline's cut in two: otherwise its capitals and its dash would be the first
   * words of the sentence behind them.
   */
  List<Span> withDatelineApart(List<Span> paragraphs) {
    List<Span> parts = new ArrayList<>();
    Dateline dateline = front.dateline();
    int end = dateline == null ? 0 : dateline.span().end();
    for (Span paragraph : paragraphs) {
      if (paragraph.start() < end && end < paragraph.end()) {
        parts.add(new Span(paragraph.start(), end));
        parts.add(new Span(end, paragraph.end()));
      } else {
        parts.add(paragraph);
      }
    }
    return parts;
  }

  /** The names of the article, its dateline's place among them. */
  List<Name> names(List<Name> found, List<Sentence> sentences) {
    List<Name> names = new ArrayList<>(datelinePlace(sentences));
    found.stream().filter(this::isInArticle).forEach(names::add);
    return names;
  }

  List<Phrase> phrases(List<Phrase> found) {
    return found.stream().filter(phrase -> !covers(phrase.span())).toList();
  }

  List<Trigger> triggers(List<Trigger> found) {
    return found.stream().filter(trigger -> !covers(trigger.span())).toList();
  }

  /** Taggers learned from running text, and often miss the capitals of {@code CAIRO (AP)}. */
  private List<Name> datelinePlace(List<Sentence> sentences) {
    Span place = place();
    if (place == null) {
      return List.of();
    }
    int sentence = 0;
    while (sentences.get(sentence).span().end() <= place.start()) {
      sentence++;
    }
    return List.of(new Name(NameType.PLACE, place, sentence, DATELINE_CONFIDENCE));
  }

  /** Who wrote and filed the article isn't in it; where and when it was filed may well be. */
  private boolean isInArticle(Name name) {
    Span place = place();
    boolean isWhereOrWhen = name.type() == NameType.PLACE || name.type() == NameType.DATE;
    return !covers(name.span())
        || (isWhereOrWhen && (place == null || !place.overlaps(name.span())));
  }

  private @Nullable Span place() {
    return front.dateline() == null ? null : front.dateline().place();
  }

  private boolean covers(Span span) {
    return front.furniture().stream().anyMatch(furniture -> furniture.overlaps(span));
  }
}
