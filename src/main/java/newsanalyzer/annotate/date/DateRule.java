package newsanalyzer.annotate.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a time expression. Its examples stand in the test resource {@code dates.csv}.
 *
 * @param name unique among the rules
 * @param pattern matches the whole expression in the form that {@link Expression} gives it
 * @param reader says what the matched expression means
 */
record DateRule(String name, Pattern pattern, Reader reader) {

  /** Reads a matched expression. */
  interface Reader {
    /**
     * Says what it means; null if it means nothing this rule knows, and the next rule is tried.
     *
     * @param published the day of publication; null if unknown
     * @param context what stands around the expression
     */
    @Nullable Reading read(Matcher expression, @Nullable LocalDate published, Context context);
  }

  static DateRule rule(String name, String pattern, Reader reader) {
    return new DateRule(name, Pattern.compile(pattern), reader);
  }

  @Nullable Reading read(String expression, @Nullable LocalDate published, Context context) {
    Matcher matcher = pattern.matcher(expression);
    Reading reading = matcher.matches() ? reader.read(matcher, published, context) : null;
    return reading == null ? null : reading.by(reading.rule().isEmpty() ? name : reading.rule());
  }
}
