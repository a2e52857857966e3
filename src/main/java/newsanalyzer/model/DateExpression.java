package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param id unique in the article: {@code t1}, {@code t2}, … in text order
 * @param span its words
 * @param sentence index of its sentence, 0-based
 * @param type what kind of time it says
 * @param value ISO 8601 as TIMEX3 uses it, of exactly the precision said: {@code 2026-11-22},
 *     {@code 2026-11}, {@code 2026-W47}, {@code P3Y}; null if the words and the date of publication
 *     do not settle it
 * @param beginValue the first day, month or year of a range, in the form of {@code value}, which is
 *     null then; null if this is no range
 * @param endValue the last one, of the same precision; null exactly if {@code beginValue} is
 * @param modifier {@code approx}, {@code start}, {@code mid}, {@code end}, {@code more}, {@code
 *     less} as TIMEX3's {@code mod} has them; null if nothing modifies the value
 * @param anchor what a relative value was counted from; null if it is absolute or unresolved
 * @param confidence probability that this is a time expression, in 0..1
 */
public record DateExpression(
    String id,
    Span span,
    int sentence,
    DateType type,
    @Nullable String value,
    @Nullable String beginValue,
    @Nullable String endValue,
    @Nullable String modifier,
    @Nullable DateAnchor anchor,
    double confidence) {

  public DateExpression {
    requireNonNull(id, "id");
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    Probability.check(confidence);
    if ((beginValue == null) != (endValue == null)) {
      throw new IllegalArgumentException("half a range: " + beginValue + "/" + endValue);
    }
  }

  /** An expression that is no range. */
  public DateExpression(
      String id,
      Span span,
      int sentence,
      DateType type,
      @Nullable String value,
      @Nullable String modifier,
      @Nullable DateAnchor anchor,
      double confidence) {
    this(id, span, sentence, type, value, null, null, modifier, anchor, confidence);
  }
}
