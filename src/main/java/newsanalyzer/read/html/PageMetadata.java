package newsanalyzer.read.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.Metadata;
import newsanalyzer.read.json.JsonTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a web page says of its article: in JSON-LD of schema.org, in OpenGraph and other meta
 * elements, in its headings, in this order. Never guesses by words. Holds no state.
 */
public final class PageMetadata {

  private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|BlogPosting|Report)$");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

  /** A longer headline is something else, in characters. */
  private static final int LONGEST_HEADLINE = 300;

  private PageMetadata() {}

  /** What {@code page} says of its article; as much of it as is well-formed. */
  public static Metadata of(Document page) {
    Map<?, ?> data = articleData(page);
    LocalDate date =
        day(
            text(data.get("datePublished")),
            meta(
                page,
                "article:published_time",
                "datePublished",
                "date",
                "parsely-pub-date",
                "dc.date"),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "time[pubdate]", "datetime"));
    String publisher = first(name(data.get("publisher")), meta(page, "og:site_name"));
    String url =
        url(
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            text(data.get("url")));
    String headline = headline(page, data);
    return new Metadata(
        headline == null ? null : SiteNames.without(headline, publisher, url),
        byline(page, data),
        publisher,
        url,
        language(
            attribute(page, "html[lang]", "lang"),
            text(data.get("inLanguage")),
            meta(page, "og:locale")),
        date,
        date == null ? null : DatePublishedFrom.METADATA);
  }

  private static @Nullable String headline(Document page, Map<?, ?> data) {
    List<Element> headings = page.select("article h1, [itemprop=headline]");
    List<Element> all = headings.isEmpty() ? page.select("h1") : headings;
    String heading = all.size() == 1 ? all.get(0).text() : null;
    String headline =
        first(text(data.get("headline")), heading, meta(page, "og:title", "twitter:title"));
    return headline == null || headline.length() > LONGEST_HEADLINE ? null : headline;
  }

  private static List<String> byline(Document page, Map<?, ?> data) {
    Set<String> names = new LinkedHashSet<>();
    if (data.get("author") instanceof List<?> authors) {
      authors.forEach(author -> add(names, name(author)));
    } else {
      add(names, name(data.get("author")));
    }
    if (names.isEmpty()) {
      add(names, meta(page, "author", "parsely-author", "byl"));
    }
    return List.copyOf(names);
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null && !name.contains("://")) {
      names.add(name.replaceFirst("^(?i:by) ", ""));
    }
  }

  /** The first object of the page's JSON-LD that is of an article; empty if there is none. */
  private static Map<?, ?> articleData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Object json = JsonTree.parse(script.data());
      for (Object node : nodes(json)) {
        if (node instanceof Map<?, ?> map && isArticle(map.get("@type"))) {
          return map;
        }
      }
    }
    return Map.of();
  }

  private static List<Object> nodes(@Nullable Object json) {
    List<Object> nodes = new ArrayList<>();
    if (json instanceof List<?> list) {
      list.forEach(node -> nodes.addAll(nodes(node)));
    } else if (json instanceof Map<?, ?> map) {
      nodes.add(map);
      nodes.addAll(nodes(map.get("@graph")));
      nodes.addAll(nodes(map.get("mainEntity")));
    }
    return nodes;
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> types
        ? types.stream().anyMatch(PageMetadata::isArticle)
        : type instanceof String name && ARTICLE_TYPE.matcher(name).matches();
  }

  private static @Nullable String name(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : name(list.get(0));
    }
    return value instanceof Map<?, ?> map ? text(map.get("name")) : text(value);
  }

  private static @Nullable String text(@Nullable Object value) {
    if (!(value instanceof String string)) {
      return null;
    }
    String text = org.jsoup.parser.Parser.unescapeEntities(string, false);
    String plain = text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    return plain.isEmpty() ? null : plain;
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String content = attribute(page, "meta[" + attribute + "=" + name + "]", "content");
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null ? null : text(element.attr(attribute));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .map(PublishedDay::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String url(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .filter(PageMetadata::isUrl)
        .findFirst()
        .orElse(null);
  }

  /** Whether it is an address that names a host. */
  public static boolean isUrl(String value) {
    try {
      URI uri = URI.create(value);
      return uri.isAbsolute() && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String language(@Nullable String... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .map(PageMetadata::language)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The language that a page, feed or crawler names; null if that is no tag of a language. */
  public static @Nullable String language(String value) {
    return LANGUAGE.matcher(value).matches() ? value.replace('_', '-') : null;
  }
}
