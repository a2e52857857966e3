package newsanalyzer.read.xml;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Metadata;
import org.jsoup.nodes.Element;

/** Reads the articles of the formats that agencies send, NewsML-G2 and NITF. Holds no state. */
final class AgencyArticles {

  private AgencyArticles() {}

  static FeedArticle ofNewsMl(Element item) {
    Fields fields = new Fields(item);
    String headline = fields.first("*|contentMeta > *|headline", "*|itemMeta > *|title");
    Metadata metadata =
        fields.metadata(
            headline,
            fields.all("*|contentMeta > *|by, *|contentMeta > *|creator > *|name"),
            fields.first(
                "*|itemMeta > *|provider > *|name", "*|contentMeta > *|infoSource > *|name"),
            fields.first("*|itemMeta > *|link[rel=alternate]"),
            fields.attribute("*|contentMeta > *|language", "tag"),
            fields.first(
                "*|itemMeta > *|firstCreated",
                "*|contentMeta > *|contentCreated",
                "*|itemMeta > *|versionCreated"));
    Element nitf = item.selectFirst("*|contentSet *|nitf");
    Element inline = item.selectFirst("*|contentSet > *|inlineXML");
    Element data = item.selectFirst("*|contentSet > *|inlineData");
    List<String> paragraphs =
        nitf != null
            ? body(nitf)
            : inline != null
                ? Fields.paragraphs(inline)
                : Fields.paragraphs(data == null ? null : data.wholeText());
    return new FeedArticle(metadata, paragraphs, item.outerHtml());
  }

  static FeedArticle ofNitf(Element nitf) {
    Fields fields = new Fields(nitf);
    Metadata metadata =
        fields.metadata(
            fields.first("*|hedline > *|hl1", "*|head > *|title"),
            fields.all("*|byline *|person, *|byline:not(:has(*|person))"),
            fields.firstOf(
                fields.attribute("*|pubdata", "name"), fields.first("*|distributor *|org")),
            fields.attribute("*|pubdata", "ex-ref"),
            fields.language(),
            fields.firstOf(
                fields.attribute("*|date\\.issue", "norm"),
                fields.attribute("*|pubdata", "date.publication"),
                fields.attribute("*|story\\.date", "norm")));
    return new FeedArticle(metadata, body(nitf), nitf.outerHtml());
  }

  /** NITF keeps the dateline apart; in print it begins the text, as it does here. */
  private static List<String> body(Element nitf) {
    Element content = nitf.selectFirst("*|body\\.content");
    if (content == null) {
      return List.of();
    }
    content.select("*|media, *|note").remove();
    List<String> paragraphs = new ArrayList<>(Fields.paragraphs(content));
    String dateline = new Fields(nitf).first("*|body\\.head > *|dateline");
    if (dateline != null && !paragraphs.isEmpty() && !paragraphs.get(0).startsWith(dateline)) {
      paragraphs.set(0, dateline + " — " + paragraphs.get(0));
    }
    return paragraphs;
  }
}
