package newsanalyzer.read.document;

import java.time.LocalDate;
import java.util.List;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Document;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Source;
import newsanalyzer.read.ArticleLayout;
import org.jspecify.annotations.Nullable;

/**
 * An article as a file tells it.
 *
 * @param headline null if nothing tells it
 * @param paragraphs the text, without the headline
 * @param byline names of its authors; empty if nothing tells them
 * @param published the day of publication; null if nothing tells it
 */
record ArticleText(
    @Nullable String headline,
    List<String> paragraphs,
    List<String> byline,
    @Nullable LocalDate published) {

  ArticleText {
    paragraphs = List.copyOf(paragraphs);
    byline = List.copyOf(byline);
  }

  static ArticleText of(@Nullable String headline, List<String> paragraphs) {
    return new ArticleText(headline, paragraphs, List.of(), null);
  }

  /** The headline, then the paragraphs, parted by blank lines. */
  Document document(Source source, List<String> warnings) {
    Metadata metadata =
        new Metadata(
            headline,
            byline,
            null,
            null,
            null,
            published,
            published == null ? null : DatePublishedFrom.METADATA);
    String text = ArticleLayout.text(headline, paragraphs);
    return new Document(source, metadata, text, warnings);
  }
}
