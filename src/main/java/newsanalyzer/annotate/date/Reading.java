package newsanalyzer.annotate.date;

import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says.
 *
 * @param type what kind of time
 * @param value as {@link newsanalyzer.model.DateExpression#value} has it; null if it isn't settled
 * @param relative whether the value was counted from the day of publication; false without a value
 * @param modifier as {@link newsanalyzer.model.DateExpression#modifier} has it; null if none
 * @param rule name of the rule that read it; empty if none did
 */
public record Reading(
    DateType type,
    @Nullable String value,
    boolean relative,
    @Nullable String modifier,
    String rule) {

  static Reading absolute(DateType type, @Nullable String value) {
    return new Reading(type, value, false, null, "");
  }

  static Reading relative(DateType type, @Nullable String value) {
    return new Reading(type, value, value != null, null, "");
  }

  static Reading date(@Nullable String value) {
    return absolute(DateType.DATE, value);
  }

  static Reading unsettled(DateType type) {
    return absolute(type, null);
  }

  Reading modifiedBy(@Nullable String word) {
    return new Reading(type, value, relative, word, rule);
  }

  Reading by(String ruleName) {
    return new Reading(type, value, relative, modifier, ruleName);
  }
}
