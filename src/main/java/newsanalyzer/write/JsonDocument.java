package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Amount;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One article's analysis on its way into a generator. Field by field rather than by data binding:
 * binding would double the time it takes to print one article from a cold start.
 */
final class JsonDocument {

  /** Raised in its first part when a field is renamed or means something else. */
  static final String SCHEMA_VERSION = "1.0";

  private final JsonGenerator json;
  private final JsonSettings settings;
  private final Analysis analysis;
  private final String text;
  private final Offsets offsets;

  JsonDocument(JsonGenerator json, JsonSettings settings, Analysis analysis) {
    this.json = json;
    this.settings = settings;
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.offsets = new Offsets(text, settings.unit());
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
    writeSource(analysis.document().source());
    json.writeStringProperty("textSha256", Sha256.of(text.getBytes(UTF_8)));
    json.writeStringProperty("offsetUnit", settings.unit().label());
    if (settings.withText()) {
      json.writeStringProperty("text", text);
    }
    writeArticle(analysis.article());
    writeEntities(Layer.PEOPLE, analysis.people());
    writeEntities(Layer.ORGANIZATIONS, analysis.organizations());
    writeEntities(Layer.PLACES, analysis.places());
    writeEntities(Layer.GROUPS, analysis.groups());
    writeEntities(Layer.WORKS, analysis.works());
    writeEntities(Layer.PRODUCTS, analysis.products());
    writeEntities(Layer.ENTITIES, analysis.entities());
    writeDates(analysis.dates());
    writeAmounts(analysis.amounts());
    writeEvents(analysis.events());
    writeSentences(analysis.sentences());
    writeProcessing(analysis.processing());
    json.writeEndObject();
  }

  private void writeSource(Source source) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("path", source.path());
    json.writeStringProperty("encoding", source.encoding());
    json.writeStringProperty("mediaType", source.mediaType());
    json.writeStringProperty("sha256", source.sha256());
    json.writeEndObject();
  }

  private void writeArticle(Article article) {
    json.writeObjectPropertyStart("article");
    writeIfKnown("headline", article.headline());
    if (!article.byline().isEmpty()) {
      json.writeArrayPropertyStart("byline");
      article.byline().forEach(json::writeString);
      json.writeEndArray();
    }
    writeIfKnown("inLanguage", article.inLanguage());
    json.writeNumberProperty("wordCount", article.wordCount());
    Dateline dateline = article.dateline();
    if (dateline != null) {
      json.writeObjectPropertyStart("dateline");
      json.writeStringProperty("text", dateline.span().of(text));
      writeIfKnown("placeId", article.datelinePlaceId());
      writeIfKnown("agency", textOf(dateline.agency()));
      writeOffsets(dateline.span());
      json.writeEndObject();
    }
    if (article.datePublished() != null && article.datePublishedFrom() != null) {
      json.writeStringProperty("datePublished", article.datePublished().toString());
      json.writeStringProperty(
          "datePublishedFrom", JsonWriter.camelCase(article.datePublishedFrom()));
    }
    json.writeEndObject();
  }

  private void writeSentences(List<Sentence> sentences) {
    json.writeArrayPropertyStart("sentences");
    for (Sentence sentence : sentences) {
      json.writeStartObject();
      writeOffsets(sentence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeEntities(Layer layer, List<Entity> entities) {
    if (!startLayer(layer)) {
      return;
    }
    for (Entity entity : entities) {
      json.writeStartObject();
      json.writeStringProperty("id", entity.id());
      writeIfKnown("type", entity.type());
      json.writeStringProperty("name", entity.name());
      writeProbability("salience", entity.salience());
      json.writeArrayPropertyStart("aliases");
      for (Alias alias : entity.aliases()) {
        json.writeStartObject();
        json.writeStringProperty("text", alias.text());
        json.writeStringProperty("mergedBy", JsonWriter.camelCase(alias.mergedBy()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("mentions");
      for (Mention mention : entity.mentions()) {
        json.writeStartObject();
        writeSpan(mention.span());
        json.writeNumberProperty("sentence", mention.sentence());
        json.writeStringProperty("kind", JsonWriter.camelCase(mention.kind()));
        writeProbability("confidence", mention.confidence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDates(List<DateExpression> dates) {
    if (!startLayer(Layer.DATES)) {
      return;
    }
    for (DateExpression date : dates) {
      json.writeStartObject();
      json.writeStringProperty("id", date.id());
      json.writeStringProperty("type", JsonWriter.camelCase(date.type()));
      writeIfKnown("value", date.value());
      writeIfKnown("beginValue", date.beginValue());
      writeIfKnown("endValue", date.endValue());
      writeIfKnown("modifier", date.modifier());
      if (date.anchor() != null) {
        json.writeStringProperty("anchor", JsonWriter.camelCase(date.anchor()));
      }
      writeSpan(date.span());
      json.writeNumberProperty("sentence", date.sentence());
      writeProbability("confidence", date.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeAmounts(List<Amount> amounts) {
    if (!startLayer(Layer.AMOUNTS)) {
      return;
    }
    for (Amount amount : amounts) {
      json.writeStartObject();
      json.writeStringProperty("type", JsonWriter.camelCase(amount.type()));
      if (amount.value() != null) {
        // As text, because the generator would print a plain 100 as 1E+2.
        json.writeName("value").writeNumber(amount.value().toPlainString());
      }
      writeIfKnown("unit", amount.unit());
      writeSpan(amount.span());
      json.writeNumberProperty("sentence", amount.sentence());
      writeProbability("confidence", amount.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeEvents(List<Event> events) {
    if (!startLayer(Layer.EVENTS)) {
      return;
    }
    for (Event event : events) {
      json.writeStartObject();
      json.writeStringProperty("id", event.id());
      writeIfKnown("type", event.type() == null ? null : event.type().label());
      writeIfKnown("name", event.name());
      if (event.factuality() != null) {
        json.writeStringProperty("factuality", JsonWriter.camelCase(event.factuality()));
      }
      writeProbability("confidence", event.confidence());
      json.writeObjectPropertyStart("trigger");
      writeSpan(event.trigger());
      writeIfKnown("lemma", event.lemma());
      json.writeNumberProperty("sentence", event.sentence());
      json.writeEndObject();
      json.writeArrayPropertyStart("participants");
      for (Participant participant : event.participants()) {
        json.writeStartObject();
        json.writeStringProperty("role", JsonWriter.camelCase(participant.role()));
        writeIfKnown("entityId", participant.entityId());
        writeSpan(participant.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      EventPlace place = event.place();
      if (place != null) {
        json.writeObjectPropertyStart("place");
        writeIfKnown("placeId", place.placeId());
        writeSpan(place.span());
        json.writeEndObject();
      }
      EventTime time = event.time();
      if (time != null) {
        json.writeObjectPropertyStart("time");
        writeIfKnown("dateId", time.dateId());
        writeSpan(time.span());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProcessing(Processing processing) {
    json.writeObjectPropertyStart("processing");
    json.writeStringProperty("tool", "analyze");
    json.writeStringProperty("version", processing.version());
    json.writeArrayPropertyStart("models");
    for (ModelInfo model : processing.models()) {
      json.writeStartObject();
      json.writeStringProperty("name", model.name());
      json.writeStringProperty("sha256", model.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("hidden");
    for (Layer layer : Layer.values()) {
      int hidden = processing.hidden().getOrDefault(layer, 0);
      if (hidden > 0) {
        json.writeNumberProperty(JsonWriter.camelCase(layer), hidden);
      }
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("warnings");
    processing.warnings().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Opens a layer's array; false if the layer wasn't looked for. */
  private boolean startLayer(Layer layer) {
    if (!settings.layers().contains(layer)) {
      return false;
    }
    json.writeArrayPropertyStart(JsonWriter.camelCase(layer));
    return true;
  }

  private void writeSpan(Span span) {
    json.writeStringProperty("text", span.of(text));
    writeOffsets(span);
  }

  private void writeOffsets(Span span) {
    json.writeNumberProperty("begin", offsets.of(span.start()));
    json.writeNumberProperty("end", offsets.of(span.end()));
  }

  private void writeIfKnown(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private @Nullable String textOf(@Nullable Span span) {
    return span == null ? null : span.of(text);
  }

  /**
   * Two decimals, and never 0 or 1: an estimate isn't certain, and the third decimal may differ
   * between processors.
   */
  private void writeProbability(String name, double probability) {
    double rounded = Math.rint(probability * 100) / 100;
    json.writeNumberProperty(name, Math.max(0.01, Math.min(0.99, rounded)));
  }
}
