package newsanalyzer.write.csv;

import static java.util.Comparator.comparing;

import java.util.stream.Stream;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.write.Notation;
import org.jspecify.annotations.Nullable;

/** The tables of what an article names. */
final class EntityRows {

  private EntityRows() {}

  static Rows<Entity> people() {
    return new Rows<>(analysis -> analysis.people().stream())
        .with("id", (person, cells) -> person.id())
        .with("name", (person, cells) -> Cells.text(person.name()))
        .with("anonymous", (person, cells) -> Boolean.toString(person.anonymous()))
        .with("salience", (person, cells) -> Cells.probability(person.salience()))
        .with("aliases", (person, cells) -> aliases(person))
        .with("roles", EntityRows::roles)
        .with("mentionCount", (person, cells) -> mentionCount(person));
  }

  static Rows<Entity> organizations() {
    return new Rows<>(analysis -> analysis.organizations().stream())
        .with("id", (body, cells) -> body.id())
        .with("name", (body, cells) -> Cells.text(body.name()))
        .with("salience", (body, cells) -> Cells.probability(body.salience()))
        .with("aliases", (body, cells) -> aliases(body))
        .with("mentionCount", (body, cells) -> mentionCount(body));
  }

  static Rows<Entity> places() {
    return new Rows<>(analysis -> analysis.places().stream())
        .with("id", (place, cells) -> place.id())
        .with("name", (place, cells) -> Cells.text(place.name()))
        .with("type", geo(geo -> Cells.word(geo.type())))
        .with("salience", (place, cells) -> Cells.probability(place.salience()))
        .with("aliases", (place, cells) -> aliases(place))
        .with("latitude", geo(geo -> Notation.degrees(geo.latitude())))
        .with("longitude", geo(geo -> Notation.degrees(geo.longitude())))
        .with("geonamesId", geo(EntityRows::geonamesId))
        .with("countryCode", geo(Geo::countryCode))
        .with("region", geo(Geo::region))
        .with("resolvedBy", geo(geo -> Cells.word(geo.resolvedBy())))
        .with("candidates", geo(geo -> Integer.toString(geo.candidates())))
        .with("confidence", geo(geo -> Cells.probability(geo.confidence())))
        .with("mentionCount", (place, cells) -> mentionCount(place));
  }

  /** A mention and what it refers to. */
  private record Mentioned(Layer layer, Entity entity, Mention mention) {}

  static Rows<?> mentions() {
    return new Rows<>(EntityRows::mentioned)
        .with("layer", (row, cells) -> Cells.word(row.layer()))
        .with("entityId", (row, cells) -> row.entity().id())
        .with("text", (row, cells) -> cells.words(row.mention().span()))
        .with("begin", (row, cells) -> cells.begin(row.mention().span()))
        .with("end", (row, cells) -> cells.end(row.mention().span()))
        .with("sentence", (row, cells) -> Integer.toString(row.mention().sentence()))
        .with("kind", (row, cells) -> Cells.word(row.mention().kind()))
        .with("confidence", (row, cells) -> Cells.probability(row.mention().confidence()));
  }

  private static Stream<Mentioned> mentioned(Analysis analysis) {
    return Layer.NAMED.stream()
        .flatMap(
            layer ->
                analysis.entities(layer).stream()
                    .flatMap(
                        entity ->
                            entity.mentions().stream()
                                .map(mention -> new Mentioned(layer, entity, mention))))
        .sorted(comparing(row -> row.mention().span()));
  }

  private static String aliases(Entity entity) {
    return Cells.list(entity.aliases().stream().map(Alias::text).map(Cells::text));
  }

  private static String roles(Entity person, Cells cells) {
    return Cells.list(person.roles().stream().map(role -> cells.words(role.title())).distinct());
  }

  private static String mentionCount(Entity entity) {
    return Integer.toString(entity.mentions().size());
  }

  /** A part of what is known of a place on Earth. */
  @FunctionalInterface
  private interface Located {
    @Nullable String of(Geo geo);
  }

  private static Rows.Cell<Entity> geo(Located part) {
    return (place, cells) -> place.geo() == null ? null : part.of(place.geo());
  }

  private static @Nullable String geonamesId(Geo geo) {
    return geo.geonamesId() == null ? null : geo.geonamesId().toString();
  }
}
