package newsanalyzer.write.html;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Layer;
import newsanalyzer.write.ArticlePage;
import newsanalyzer.write.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an index tells of an article. Small, as an index may have 20,000, and kept as a line of JSON
 * in a journal, so that a later run needn't analyse the article again.
 *
 * @param page the article's own page, relative to the index, with slashes
 * @param title its headline, or what its file is called
 * @param date the day of publication, ISO 8601; empty if it isn't known
 * @param publisher who published it; empty if that isn't known
 * @param duplicateOf the earlier article it repeats; empty if it repeats none
 * @param names the people, organizations and places that it is most about
 * @param events the events on its timeline that say who takes part
 */
public record IndexEntry(
    String page,
    String title,
    String date,
    String publisher,
    String duplicateOf,
    List<Named> names,
    List<Dated> events) {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final int MOST_NAMES = 10;

  private static final int MOST_EVENTS = 3;

  private static final List<Layer> INDEXED =
      List.of(Layer.PEOPLE, Layer.ORGANIZATIONS, Layer.PLACES);

  /**
   * Somebody or something named.
   *
   * @param kind {@code people}, {@code organizations} or {@code places}
   * @param role what the article says a person is, in lower case; empty if it doesn't say
   * @param mentions how often it is mentioned
   * @param latitude in degrees; null if it isn't on the map
   * @param longitude in degrees; null if it isn't on the map
   */
  public record Named(
      String kind,
      String name,
      String role,
      int mentions,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  /** An event: when, as ISO 8601, and who did what to whom. */
  public record Dated(String value, String words) {}

  public IndexEntry {
    requireNonNull(page, "page");
    names = List.copyOf(names);
    events = List.copyOf(events);
  }

  /** What an index tells of this article, whose page is {@code page}. */
  public static IndexEntry of(Analysis analysis, String page) {
    ArticlePage article = new ArticlePage(analysis);
    List<Named> names = new ArrayList<>();
    for (Layer layer : INDEXED) {
      ArticlePage.mostSalient(analysis.entities(layer)).stream()
          .filter(entity -> !entity.anonymous())
          .limit(MOST_NAMES)
          .forEach(entity -> names.add(named(layer, entity, article)));
    }
    String headline = analysis.article().headline();
    Duplicate duplicate = analysis.document().duplicateOf();
    return new IndexEntry(
        page,
        PlainText.of(headline == null ? analysis.document().source().id() : headline),
        orEmpty(analysis.article().datePublished()),
        PlainText.of(orEmpty(analysis.article().publisher())),
        duplicate == null ? "" : PlainText.of(duplicate.id()),
        names,
        article.timeline().stream()
            .filter(dated -> !dated.event().participants().isEmpty())
            .limit(MOST_EVENTS)
            .map(dated -> new Dated(dated.value(), article.inShort(dated.event())))
            .toList());
  }

  private static Named named(Layer layer, Entity entity, ArticlePage article) {
    Geo geo = entity.geo();
    return new Named(
        layer.name().toLowerCase(Locale.ROOT),
        PlainText.of(entity.name()),
        layer == Layer.PEOPLE ? article.roles(entity).toLowerCase(Locale.ROOT) : "",
        entity.mentions().size(),
        geo == null ? null : geo.latitude(),
        geo == null ? null : geo.longitude());
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** The entry as one line. */
  public String toJson() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartArray();
      for (String field : List.of(page, title, date, publisher, duplicateOf)) {
        json.writeString(field);
      }
      json.writeStartArray();
      for (Named name : names) {
        json.writeString(name.kind).writeString(name.name).writeString(name.role);
        json.writeString(Integer.toString(name.mentions));
        json.writeString(orEmpty(name.latitude)).writeString(orEmpty(name.longitude));
      }
      json.writeEndArray();
      json.writeStartArray();
      for (Dated event : events) {
        json.writeString(event.value).writeString(event.words);
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws tools.jackson.core.JacksonException if it is something else
   */
  public static IndexEntry parse(String line) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      List<String> fields = new ArrayList<>();
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        fields.add(json.getString());
      }
      List<String> names = strings(json);
      json.nextToken();
      List<String> events = strings(json);
      List<Named> named = new ArrayList<>();
      for (int i = 0; i + 5 < names.size(); i += 6) {
        named.add(
            new Named(
                names.get(i),
                names.get(i + 1),
                names.get(i + 2),
                Integer.parseInt(names.get(i + 3)),
                degrees(names.get(i + 4)),
                degrees(names.get(i + 5))));
      }
      List<Dated> dated = new ArrayList<>();
      for (int i = 0; i + 1 < events.size(); i += 2) {
        dated.add(new Dated(events.get(i), events.get(i + 1)));
      }
      return new IndexEntry(
          fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), named, dated);
    }
  }

  private static List<String> strings(JsonParser json) {
    List<String> strings = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(json.getString());
    }
    return strings;
  }

  private static @Nullable Double degrees(String field) {
    return field.isEmpty() ? null : Double.valueOf(field);
  }
}
