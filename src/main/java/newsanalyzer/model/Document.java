package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read, before any analysis.
 *
 * @param source where it came from
 * @param headline the headline that was given beside the text; null if none was, and then the text
 *     may begin with one
 * @param published the day of publication that was given beside the text, against which "yesterday"
 *     is resolved; null if none was
 * @param text the article as plain text, lines ended by LF alone, no lone surrogates; every {@link
 *     Span} points into it
 * @param warnings what a reader had to mend or guess, a sentence each
 */
public record Document(
    Source source,
    @Nullable String headline,
    @Nullable LocalDate published,
    String text,
    List<String> warnings) {

  public Document {
    requireNonNull(source, "source");
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException(source.path() + ": text has CR line ends");
    }
    warnings = List.copyOf(warnings);
  }
}
