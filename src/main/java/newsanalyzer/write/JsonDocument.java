package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import newsanalyzer.model.Amount;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Dateline;
import newsanalyzer.model.Duplicate;
import newsanalyzer.model.KeySentence;
import newsanalyzer.model.Keyword;
import newsanalyzer.model.Layer;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.model.SourceParagraph;
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
  private final JsonFields fields;

  JsonDocument(JsonGenerator json, JsonSettings settings, Analysis analysis) {
    this.json = json;
    this.settings = settings;
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.fields = new JsonFields(json, settings, text);
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
    JsonEntities entities = new JsonEntities(json, fields);
    entities.write(Layer.PEOPLE, analysis.people());
    entities.write(Layer.ORGANIZATIONS, analysis.organizations());
    entities.write(Layer.PLACES, analysis.places());
    entities.write(Layer.GROUPS, analysis.groups());
    entities.write(Layer.WORKS, analysis.works());
    entities.write(Layer.PRODUCTS, analysis.products());
    entities.write(Layer.ENTITIES, analysis.entities());
    if (settings.layers().contains(Layer.PLACES)) {
      entities.writeFocus(analysis.focus());
    }
    entities.writeRelations(analysis.relations());
    writeDates(analysis.dates());
    writeAmounts(analysis.amounts());
    JsonEvents events = new JsonEvents(json, fields);
    events.write(analysis.events());
    if (settings.layers().contains(Layer.EVENTS)) {
      JsonStory story = new JsonStory(json, fields);
      story.writeStory(analysis.story());
      story.writeTimeline(analysis.timeline());
      story.writeOrder(analysis.eventOrder());
    }
    events.writeQuotes(analysis.quotes());
    writeKeySentences(analysis.keySentences());
    writeKeywords(analysis.keywords());
    writeSentences(analysis.sentences());
    writeParagraphs(analysis.document().paragraphs());
    writeDuplicate(analysis.document().duplicateOf());
    writeProcessing(analysis.processing());
    json.writeEndObject();
  }

  private void writeSource(Source source) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("path", source.path());
    writeItem(json, source.item());
    if (source.encoding() != null) {
      json.writeStringProperty("encoding", source.encoding());
    }
    json.writeStringProperty("mediaType", source.mediaType());
    json.writeStringProperty("sha256", source.sha256());
    json.writeEndObject();
  }

  /** Which article of its file it is, if there are several. */
  static void writeItem(JsonGenerator json, @Nullable Integer item) {
    if (item != null) {
      json.writeNumberProperty("item", item);
    }
  }

  private void writeDuplicate(@Nullable Duplicate duplicate) {
    if (duplicate != null) {
      json.writeObjectPropertyStart("duplicateOf");
      json.writeStringProperty("path", duplicate.path());
      writeItem(json, duplicate.item());
      json.writeNumberProperty("similarity", Math.rint(duplicate.similarity() * 100) / 100);
      json.writeEndObject();
    }
  }

  private void writeParagraphs(List<SourceParagraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("paragraphs");
    for (SourceParagraph paragraph : paragraphs) {
      Span source =
          settings.unit() == OffsetUnit.UTF16 ? paragraph.source() : paragraph.sourceInCodePoints();
      json.writeStartObject();
      fields.writeOffsets(paragraph.span());
      json.writeNumberProperty("sourceBegin", source.start());
      json.writeNumberProperty("sourceEnd", source.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeArticle(Article article) {
    json.writeObjectPropertyStart("article");
    fields.writeIfKnown("headline", article.headline());
    if (!article.byline().isEmpty()) {
      json.writeArrayPropertyStart("byline");
      article.byline().forEach(json::writeString);
      json.writeEndArray();
    }
    fields.writeIfKnown("publisher", article.publisher());
    fields.writeIfKnown("canonicalUrl", article.canonicalUrl());
    fields.writeIfKnown("inLanguage", article.inLanguage());
    json.writeNumberProperty("wordCount", article.wordCount());
    Dateline dateline = article.dateline();
    if (dateline != null) {
      json.writeObjectPropertyStart("dateline");
      json.writeStringProperty("text", dateline.span().of(text));
      fields.writeIfKnown("placeId", article.datelinePlaceId());
      Span agency = dateline.agency();
      fields.writeIfKnown("agency", agency == null ? null : agency.of(text));
      fields.writeOffsets(dateline.span());
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
      fields.writeOffsets(sentence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeDates(List<DateExpression> dates) {
    if (!fields.startLayer(Layer.DATES)) {
      return;
    }
    for (DateExpression date : dates) {
      json.writeStartObject();
      json.writeStringProperty("id", date.id());
      json.writeStringProperty("type", JsonWriter.camelCase(date.type()));
      fields.writeIfKnown("value", date.value());
      fields.writeIfKnown("beginValue", date.beginValue());
      fields.writeIfKnown("endValue", date.endValue());
      fields.writeIfKnown("modifier", date.modifier());
      if (date.anchor() != null) {
        json.writeStringProperty("anchor", JsonWriter.camelCase(date.anchor()));
      }
      fields.writeSpan(date.span());
      json.writeNumberProperty("sentence", date.sentence());
      fields.writeProbability("confidence", date.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeAmounts(List<Amount> amounts) {
    if (!fields.startLayer(Layer.AMOUNTS)) {
      return;
    }
    for (Amount amount : amounts) {
      json.writeStartObject();
      json.writeStringProperty("type", JsonWriter.camelCase(amount.type()));
      if (amount.value() != null) {
        // As text, because the generator would print a plain 100 as 1E+2.
        json.writeName("value").writeNumber(amount.value().toPlainString());
      }
      fields.writeIfKnown("unit", amount.unit());
      fields.writeSpan(amount.span());
      json.writeNumberProperty("sentence", amount.sentence());
      fields.writeProbability("confidence", amount.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeKeySentences(List<KeySentence> keySentences) {
    if (!fields.startLayer(Layer.KEY_SENTENCES)) {
      return;
    }
    for (KeySentence key : keySentences) {
      json.writeStartObject();
      json.writeNumberProperty("sentence", key.sentence());
      json.writeStringProperty("text", analysis.sentences().get(key.sentence()).span().of(text));
      fields.writeProbability("score", key.score());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeKeywords(List<Keyword> keywords) {
    if (!fields.startLayer(Layer.KEYWORDS)) {
      return;
    }
    for (Keyword keyword : keywords) {
      json.writeStartObject();
      json.writeStringProperty("text", keyword.text());
      fields.writeProbability("score", keyword.score());
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
}
