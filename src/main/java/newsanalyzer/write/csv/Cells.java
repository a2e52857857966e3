package newsanalyzer.write.csv;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Span;
import newsanalyzer.write.ArticleNames;
import newsanalyzer.write.Notation;
import newsanalyzer.write.OffsetUnit;
import newsanalyzer.write.Offsets;
import newsanalyzer.write.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Values of one article as its cells have them. All words of the article come through here: they
 * are kept as they are, but for line breaks and what a terminal would obey.
 */
final class Cells {

  private final String article;
  private final ArticleNames names;
  private final Offsets offsets;
  private final Map<String, DateExpression> dates = new HashMap<>();

  Cells(Analysis analysis, OffsetUnit unit) {
    article = text(analysis.document().source().id());
    names = new ArticleNames(analysis);
    offsets = new Offsets(analysis.document().text(), unit);
    analysis.dates().forEach(date -> dates.put(date.id(), date));
  }

  String article() {
    return article;
  }

  static String text(String text) {
    return PlainText.ofSameLength(text);
  }

  String words(Span span) {
    return text(names.words(span));
  }

  /** The name of the entity; null if there is no such entity. */
  @Nullable String name(@Nullable String entityId) {
    String name = names.name(entityId);
    return name == null ? null : text(name);
  }

  @Nullable DateExpression date(@Nullable String dateId) {
    return dateId == null ? null : dates.get(dateId);
  }

  String begin(Span span) {
    return Integer.toString(offsets.of(span.start()));
  }

  String end(Span span) {
    return Integer.toString(offsets.of(span.end()));
  }

  static String word(Enum<?> constant) {
    return Notation.camelCase(constant);
  }

  static String probability(double probability) {
    return Double.toString(Notation.probability(probability));
  }

  /** A list in one cell. */
  static String list(Stream<String> values) {
    return values.collect(joining("; "));
  }
}
