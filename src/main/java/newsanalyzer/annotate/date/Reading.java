package newsanalyzer.annotate.date;

import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says.
 *
 * @param type what kind of time
 * @param value as {@link newsanalyzer.model.DateExpression#value} has it; null if it isn't settled
 * @param begin as {@link newsanalyzer.model.DateExpression#beginValue} has it
 * @param end as {@link newsanalyzer.model.DateExpression#endValue} has it
 * @param anchor what a value was counted from; null if from nothing, and without a value
 * @param modifier as {@link newsanalyzer.model.DateExpression#modifier} has it; null if none
 * @param rule name of the rule that read it; empty if none did
 */
public record Reading(
    DateType type,
    @Nullable String value,
    @Nullable String begin,
    @Nullable String end,
    @Nullable DateAnchor anchor,
    @Nullable String modifier,
    String rule) {

  static Reading absolute(DateType type, @Nullable String value) {
    return new Reading(type, value, null, null, null, null, "");
  }

  /** Counted from the day of publication. */
  static Reading relative(DateType type, @Nullable String value) {
    return from(DateAnchor.DATE_PUBLISHED, type, value);
  }

  static Reading from(@Nullable DateAnchor anchor, DateType type, @Nullable String value) {
    return new Reading(type, value, null, null, value == null ? null : anchor, null, "");
  }

  static Reading range(Reading begin, Reading end) {
    DateAnchor anchor = begin.anchor() == null ? end.anchor() : begin.anchor();
    return new Reading(DateType.DATE, null, begin.value(), end.value(), anchor, null, "range");
  }

  static Reading date(@Nullable String value) {
    return absolute(DateType.DATE, value);
  }

  static Reading unsettled(DateType type) {
    return absolute(type, null);
  }

  /** Whether a value was counted from another date. */
  boolean relative() {
    return anchor != null;
  }

  Reading modifiedBy(@Nullable String word) {
    return new Reading(type, value, begin, end, anchor, word, rule);
  }

  Reading by(String ruleName) {
    return new Reading(type, value, begin, end, anchor, modifier, ruleName);
  }
}
