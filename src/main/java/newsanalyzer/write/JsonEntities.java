package newsanalyzer.write;

import java.util.List;
import newsanalyzer.model.Alias;
import newsanalyzer.model.CountryScore;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Focus;
import newsanalyzer.model.Geo;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.PersonRole;
import newsanalyzer.model.Relation;
import tools.jackson.core.JsonGenerator;

/** What an article names, and how that is related, on its way into a generator. */
final class JsonEntities {

  private final JsonGenerator json;
  private final JsonFields fields;

  JsonEntities(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(Layer layer, List<Entity> entities) {
    if (!fields.startLayer(layer)) {
      return;
    }
    for (Entity entity : entities) {
      json.writeStartObject();
      json.writeStringProperty("id", entity.id());
      Geo geo = entity.geo();
      fields.writeIfKnown("type", geo == null ? entity.type() : JsonWriter.camelCase(geo.type()));
      json.writeStringProperty("name", entity.name());
      if (entity.anonymous()) {
        json.writeBooleanProperty("anonymous", true);
      }
      fields.writeProbability("salience", entity.salience());
      json.writeArrayPropertyStart("aliases");
      for (Alias alias : entity.aliases()) {
        json.writeStartObject();
        json.writeStringProperty("text", alias.text());
        json.writeStringProperty("mergedBy", JsonWriter.camelCase(alias.mergedBy()));
        json.writeEndObject();
      }
      json.writeEndArray();
      if (layer == Layer.PEOPLE) {
        writeRoles(entity.roles());
      }
      if (geo != null) {
        writeGeo(geo);
      }
      json.writeArrayPropertyStart("mentions");
      for (Mention mention : entity.mentions()) {
        json.writeStartObject();
        fields.writeSpan(mention.span());
        json.writeNumberProperty("sentence", mention.sentence());
        json.writeStringProperty("kind", JsonWriter.camelCase(mention.kind()));
        fields.writeProbability("confidence", mention.confidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRoles(List<PersonRole> roles) {
    json.writeArrayPropertyStart("roles");
    for (PersonRole role : roles) {
      json.writeStartObject();
      json.writeStringProperty("title", fields.textOf(role.title()));
      fields.writeIfKnown("organizationId", role.organizationId());
      fields.writeIfKnown("placeId", role.placeId());
      json.writeStringProperty("status", JsonWriter.camelCase(role.status()));
      fields.writeOffsets(role.title());
      json.writeNumberProperty("sentence", role.sentence());
      fields.writeProbability("confidence", role.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeGeo(Geo geo) {
    json.writeObjectPropertyStart("geo");
    writeDegrees("latitude", geo.latitude());
    writeDegrees("longitude", geo.longitude());
    if (geo.geonamesId() != null) {
      json.writeNumberProperty("geonamesId", geo.geonamesId());
    }
    fields.writeIfKnown("countryCode", geo.countryCode());
    fields.writeIfKnown("region", geo.region());
    json.writeStringProperty("resolvedBy", JsonWriter.camelCase(geo.resolvedBy()));
    json.writeNumberProperty("candidates", geo.candidates());
    fields.writeProbability("confidence", geo.confidence());
    json.writeEndObject();
  }

  private void writeDegrees(String name, double degrees) {
    // As text, because the generator would print a plain 90 as 9E+1.
    json.writeName(name).writeNumber(Notation.degrees(degrees));
  }

  void writeFocus(Focus focus) {
    json.writeObjectPropertyStart("focus");
    json.writeArrayPropertyStart("countries");
    for (CountryScore country : focus.countries()) {
      json.writeStartObject();
      json.writeStringProperty("countryCode", country.countryCode());
      fields.writeProbability("score", country.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("placeIds");
    focus.placeIds().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  void writeRelations(List<Relation> relations) {
    if (!fields.startLayer(Layer.RELATIONS)) {
      return;
    }
    for (Relation relation : relations) {
      json.writeStartObject();
      json.writeStringProperty("subjectId", relation.subjectId());
      json.writeStringProperty("predicate", JsonWriter.camelCase(relation.predicate()));
      json.writeStringProperty("objectId", relation.objectId());
      json.writeStringProperty("status", JsonWriter.camelCase(relation.status()));
      fields.writeOffsets(relation.span());
      json.writeNumberProperty("sentence", relation.sentence());
      fields.writeProbability("confidence", relation.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
