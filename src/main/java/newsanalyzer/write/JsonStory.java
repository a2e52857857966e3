package newsanalyzer.write;

import java.util.List;
import newsanalyzer.model.EventOrder;
import newsanalyzer.model.Story;
import newsanalyzer.model.StoryPart;
import newsanalyzer.model.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what an article's events make together: its story, their timeline and their order. */
final class JsonStory {

  private final JsonGenerator json;
  private final JsonFields fields;

  JsonStory(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void writeStory(Story story) {
    json.writeObjectPropertyStart("story");
    json.writeArrayPropertyStart("who");
    for (StoryPart who : story.who()) {
      json.writeStartObject();
      writePart("entityId", who);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeIfKnown("what", story.isStatement() ? "quoteId" : "eventId", story.what());
    writeIfKnown("when", "dateId", story.when());
    writeIfKnown("where", "placeId", story.where());
    writeIfKnown("why", "entityId", story.why());
    writeIfKnown("how", "entityId", story.how());
    json.writeEndObject();
  }

  private void writeIfKnown(String name, String idName, @Nullable StoryPart part) {
    if (part != null) {
      json.writeObjectPropertyStart(name);
      writePart(idName, part);
      json.writeEndObject();
    }
  }

  private void writePart(String idName, StoryPart part) {
    fields.writeIfKnown(idName, part.id());
    fields.writeIfSet("inferred", part.inferred());
    fields.writeSpan(part.span());
    json.writeNumberProperty("sentence", part.sentence());
  }

  void writeTimeline(List<TimelineEntry> timeline) {
    json.writeArrayPropertyStart("timeline");
    for (TimelineEntry entry : timeline) {
      json.writeStartObject();
      json.writeStringProperty("value", entry.value());
      fields.writeIfKnown("endValue", entry.endValue());
      json.writeArrayPropertyStart("eventIds");
      entry.eventIds().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void writeOrder(List<EventOrder> orders) {
    json.writeArrayPropertyStart("eventOrder");
    for (EventOrder order : orders) {
      json.writeStartObject();
      json.writeStringProperty("earlierId", order.earlierId());
      json.writeStringProperty("laterId", order.laterId());
      fields.writeSpan(order.cue());
      json.writeNumberProperty("sentence", order.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
