package newsanalyzer.write;

import newsanalyzer.model.Layer;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What the parts of one article's analysis have in common on their way into a generator. */
final class JsonFields {

  private final JsonGenerator json;
  private final JsonSettings settings;
  private final String text;
  private final Offsets offsets;

  JsonFields(JsonGenerator json, JsonSettings settings, String text) {
    this.json = json;
    this.settings = settings;
    this.text = text;
    this.offsets = new Offsets(text, settings.unit());
  }

  /** Opens a layer's array; false if the layer wasn't looked for. */
  boolean startLayer(Layer layer) {
    if (!settings.layers().contains(layer)) {
      return false;
    }
    json.writeArrayPropertyStart(JsonWriter.camelCase(layer));
    return true;
  }

  String textOf(Span span) {
    return span.of(text);
  }

  void writeSpan(Span span) {
    json.writeStringProperty("text", span.of(text));
    writeOffsets(span);
  }

  void writeOffsets(Span span) {
    writeOffsets("begin", "end", span);
  }

  void writeOffsets(String begin, String end, Span span) {
    json.writeNumberProperty(begin, offsets.of(span.start()));
    json.writeNumberProperty(end, offsets.of(span.end()));
  }

  /** The text that {@code span} covers, and its offsets, under {@code name}. */
  void writeObject(String name, Span span) {
    json.writeObjectPropertyStart(name);
    writeSpan(span);
    json.writeEndObject();
  }

  void writeIfKnown(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  /** What isn't so is absent. */
  void writeIfSet(String name, boolean isSet) {
    if (isSet) {
      json.writeBooleanProperty(name, true);
    }
  }

  void writeProbability(String name, double probability) {
    json.writeNumberProperty(name, Notation.probability(probability));
  }
}
