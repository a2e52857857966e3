package newsanalyzer.write;

import java.util.List;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Span;
import tools.jackson.core.JsonGenerator;

/** What happened and what was said, on its way into a generator. */
final class JsonEvents {

  private final JsonGenerator json;
  private final JsonFields fields;

  JsonEvents(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(List<Event> events) {
    if (!fields.startLayer(Layer.EVENTS)) {
      return;
    }
    for (Event event : events) {
      json.writeStartObject();
      json.writeStringProperty("id", event.id());
      fields.writeIfKnown("type", event.type() == null ? null : event.type().label());
      fields.writeIfKnown("name", event.name());
      if (event.factuality() != null) {
        json.writeStringProperty("factuality", JsonWriter.camelCase(event.factuality()));
      }
      fields.writeProbability("confidence", event.confidence());
      fields.writeIfSet("main", event.main());
      EventMention representative = event.representative();
      json.writeObjectPropertyStart("trigger");
      fields.writeSpan(representative.trigger());
      fields.writeIfKnown("lemma", representative.lemma());
      json.writeNumberProperty("sentence", representative.sentence());
      json.writeEndObject();
      json.writeArrayPropertyStart("participants");
      for (Participant participant : event.participants()) {
        json.writeStartObject();
        json.writeStringProperty("role", JsonWriter.camelCase(participant.role()));
        fields.writeIfKnown("entityId", participant.entityId());
        fields.writeSpan(participant.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      EventPlace place = event.place();
      if (place != null) {
        json.writeObjectPropertyStart("place");
        fields.writeIfKnown("placeId", place.placeId());
        fields.writeIfSet("inferred", place.inferred());
        fields.writeSpan(place.span());
        json.writeEndObject();
      }
      EventTime time = event.time();
      if (time != null) {
        json.writeObjectPropertyStart("time");
        fields.writeIfKnown("dateId", time.dateId());
        fields.writeIfKnown("endDateId", time.endDateId());
        fields.writeIfSet("inferred", time.inferred());
        fields.writeSpan(time.span());
        json.writeEndObject();
      }
      fields.writeIfKnown("accordingTo", event.accordingTo());
      writeMentions(event.mentions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMentions(List<EventMention> mentions) {
    json.writeArrayPropertyStart("mentions");
    for (EventMention mention : mentions) {
      json.writeStartObject();
      fields.writeSpan(mention.trigger());
      fields.writeIfKnown("lemma", mention.lemma());
      json.writeNumberProperty("sentence", mention.sentence());
      if (mention.factuality() != null) {
        json.writeStringProperty("factuality", JsonWriter.camelCase(mention.factuality()));
      }
      fields.writeProbability("confidence", mention.confidence());
      fields.writeIfKnown("quoteId", mention.quoteId());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void writeQuotes(List<Quote> quotes) {
    if (!fields.startLayer(Layer.QUOTES)) {
      return;
    }
    for (Quote quote : quotes) {
      json.writeStartObject();
      json.writeStringProperty("id", quote.id());
      json.writeStringProperty("type", JsonWriter.camelCase(quote.type()));
      json.writeArrayPropertyStart("parts");
      for (Span part : quote.parts()) {
        json.writeStartObject();
        fields.writeSpan(part);
        json.writeEndObject();
      }
      json.writeEndArray();
      Span speaker = quote.speaker();
      if (speaker != null) {
        json.writeStringProperty("speakerText", fields.textOf(speaker));
        fields.writeOffsets("speakerBegin", "speakerEnd", speaker);
      }
      fields.writeIfKnown("speakerId", quote.speakerId());
      if (quote.cue() != null) {
        fields.writeObject("cue", quote.cue());
      }
      fields.writeProbability("confidence", quote.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
