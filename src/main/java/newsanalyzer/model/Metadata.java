package newsanalyzer.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text: from the user, or from the page, feed or file that
 * it was read from.
 *
 * @param headline its headline; null if none was given. Where the text begins with the same words,
 *     they are its headline there; otherwise the text has none
 * @param byline names of its authors; empty if none was given
 * @param publisher name of the newspaper, agency or site; null if none was given
 * @param canonicalUrl where it is published, an absolute URL; null if none was given
 * @param inLanguage BCP 47 tag of its language, such as {@code en-GB}; null if none was given
 * @param datePublished the day of publication, against which "yesterday" is resolved; null if none
 *     was given
 * @param datePublishedFrom who says so; null exactly if {@code datePublished} is
 */
public record Metadata(
    @Nullable String headline,
    List<String> byline,
    @Nullable String publisher,
    @Nullable String canonicalUrl,
    @Nullable String inLanguage,
    @Nullable LocalDate datePublished,
    @Nullable DatePublishedFrom datePublishedFrom) {

  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(null, List.of(), null, null, null, null, null);

  public Metadata {
    byline = List.copyOf(byline);
    if ((datePublished == null) != (datePublishedFrom == null)) {
      throw new IllegalArgumentException("a date without its source, or a source without a date");
    }
  }

  /** The same with what the user says, where they do. */
  public Metadata withGiven(@Nullable String givenHeadline, @Nullable LocalDate givenDate) {
    return new Metadata(
        givenHeadline == null ? headline : givenHeadline,
        byline,
        publisher,
        canonicalUrl,
        inLanguage,
        givenDate == null ? datePublished : givenDate,
        givenDate == null ? datePublishedFrom : DatePublishedFrom.OPTION);
  }

  /** The same, with what others say of what isn't known. */
  public Metadata orElse(Metadata others) {
    return new Metadata(
        headline == null ? others.headline : headline,
        byline.isEmpty() ? others.byline : byline,
        publisher == null ? others.publisher : publisher,
        canonicalUrl == null ? others.canonicalUrl : canonicalUrl,
        inLanguage == null ? others.inLanguage : inLanguage,
        datePublished == null ? others.datePublished : datePublished,
        datePublished == null ? others.datePublishedFrom : datePublishedFrom);
  }
}
