package newsanalyzer.read.xml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import newsanalyzer.model.Metadata;

/**
 * An article of a feed.
 *
 * @param metadata what the feed says of it
 * @param paragraphs its text without the headline; empty if the feed has none
 * @param xml its element as XML
 */
public record FeedArticle(Metadata metadata, List<String> paragraphs, String xml) {

  public FeedArticle {
    requireNonNull(metadata, "metadata");
    requireNonNull(xml, "xml");
    paragraphs = List.copyOf(paragraphs);
  }
}
