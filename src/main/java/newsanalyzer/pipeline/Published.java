package newsanalyzer.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Document;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, and how it is known.
 *
 * @param date null if unknown
 * @param from null exactly if {@code date} is
 */
record Published(@Nullable LocalDate date, @Nullable DatePublishedFrom from) {

  private static final Published UNKNOWN = new Published(null, null);

  /** What the user or the metadata say, else the dateline if it says a whole date. */
  static Published of(Document document, @Nullable Dateline dateline, DateResolver resolver) {
    Metadata metadata = document.metadata();
    if (metadata.datePublished() != null) {
      return new Published(metadata.datePublished(), metadata.datePublishedFrom());
    }
    if (dateline == null || dateline.date() == null) {
      return UNKNOWN;
    }
    Name date = new Name(NameType.DATE, dateline.date(), 0, 1);
    return resolver.resolve(document.text(), List.of(), List.of(date), null).stream()
        .map(expression -> wholeDate(String.valueOf(expression.value())))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static Published wholeDate(String value) {
    try {
      return new Published(LocalDate.parse(value), DatePublishedFrom.DATELINE);
    } catch (DateTimeParseException e) {
      return UNKNOWN; // no value, a month, a day without its year
    }
  }
}
