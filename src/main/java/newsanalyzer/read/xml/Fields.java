package newsanalyzer.read.xml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.html.PageMetadata;
import newsanalyzer.read.html.Paragraphs;
import newsanalyzer.read.html.PublishedDay;
import newsanalyzer.read.html.SiteNames;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fields of an article's element, found by CSS selectors. For one element. */
final class Fields {

  private final Element element;

  Fields(Element element) {
    this.element = element;
  }

  /** The words of the first element that a selector finds; null if there are none. */
  @Nullable String first(String... selectors) {
    for (String selector : selectors) {
      for (Element found : element.select(selector)) {
        String words = found.wholeText();
        if (!words.isBlank()) {
          return words.strip();
        }
      }
    }
    return null;
  }

  @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  List<String> all(String selector) {
    Set<String> all = new LinkedHashSet<>();
    for (Element found : element.select(selector)) {
      String words = Paragraphs.plain(found.wholeText());
      if (!words.isEmpty()) {
        all.add(words);
      }
    }
    return new ArrayList<>(all);
  }

  /** An attribute of the first element that the selector finds; null if it is missing or empty. */
  @Nullable String attribute(String selector, String name) {
    Element found = element.selectFirst(selector);
    String value = found == null ? "" : found.attr(name);
    return value.isBlank() ? null : value;
  }

  /** The nearest {@code xml:lang}; null if there is none. */
  @Nullable String language() {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr("xml:lang")) {
        return e.attr("xml:lang");
      }
    }
    return null;
  }

  /** What of these is well-formed. Headlines may be in HTML. */
  Metadata metadata(
      @Nullable String headline,
      List<String> byline,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String language,
      @Nullable String date) {
    LocalDate day = date == null ? null : PublishedDay.of(date);
    String site = publisher == null ? null : orNull(Paragraphs.plain(publisher));
    String address = url != null && PageMetadata.isUrl(url.strip()) ? url.strip() : null;
    return new Metadata(
        headline == null
            ? null
            : orNull(SiteNames.without(Paragraphs.plain(headline), site, address)),
        byline.stream().map(name -> name.replaceFirst("^(?i:by) ", "")).toList(),
        site,
        address,
        language == null ? null : PageMetadata.language(language.strip()),
        day,
        day == null ? null : DatePublishedFrom.METADATA);
  }

  /** The paragraphs of a text, which may be HTML; none if it is null. */
  static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : Paragraphs.ofText(text);
  }

  /** The paragraphs of an element whose elements are those of HTML, with a prefix or without. */
  static List<String> paragraphs(Element element) {
    Element copy = element.clone();
    for (Element inner : copy.select("*")) {
      inner.tagName(inner.tagName().replaceFirst("^.*:", ""));
    }
    return Paragraphs.of(copy);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
