package newsanalyzer.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself.
 *
 * @param headline its headline; null if none was given or found
 * @param byline names of its authors, as written; empty if none was found
 * @param publisher name of the newspaper, agency or site; null if unknown
 * @param canonicalUrl where it is published, an absolute URL; null if unknown
 * @param dateline where it was filed; null if it doesn't say
 * @param datelinePlaceId {@link Entity#id} of the place that the dateline names; null if it names
 *     none
 * @param datePublished the day of publication; null if unknown
 * @param datePublishedFrom how that is known; null exactly if {@code datePublished} is
 * @param inLanguage ISO 639-1 code of the language it is written in, of the text itself or else as
 *     its metadata say; null if neither tells
 * @param wordCount number of tokens that hold a letter or a digit
 */
public record Article(
    @Nullable String headline,
    List<String> byline,
    @Nullable String publisher,
    @Nullable String canonicalUrl,
    @Nullable Dateline dateline,
    @Nullable String datelinePlaceId,
    @Nullable LocalDate datePublished,
    @Nullable DatePublishedFrom datePublishedFrom,
    @Nullable String inLanguage,
    int wordCount) {

  public Article {
    byline = List.copyOf(byline);
    if ((datePublished == null) != (datePublishedFrom == null)) {
      throw new IllegalArgumentException("a date without its source, or a source without a date");
    }
  }
}
