package newsanalyzer.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes each article as a JSON object, as the JSON Schema of this package describes it, and a line
 * end after it.
 *
 * <p>The object is built in memory and written at once: a reader of a pipe sees whole articles, and
 * a full disk or a closed pipe shows at the article it concerns.
 */
public final class JsonWriter implements AnalysisWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new SafeEscapes()).build();

  private final JsonSettings settings;
  private final ObjectWriteContext context;

  public JsonWriter(JsonSettings settings) {
    this.settings = settings;
    this.context = settings.pretty() ? new Indenting() : ObjectWriteContext.empty();
  }

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = filtered(FACTORY.createGenerator(context, bytes))) {
      new JsonDocument(json, settings, analysis).write();
    }
    finish(bytes, out);
  }

  /** Without the fields that aren't asked for. */
  private JsonGenerator filtered(JsonGenerator json) {
    return settings.fields() == null ? json : settings.fields().filtered(json);
  }

  @Override
  public void write(Failure failure, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(context, bytes)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("source");
      json.writeStringProperty("path", failure.path());
      JsonDocument.writeItem(json, failure.item());
      json.writeEndObject();
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("kind", camelCase(failure.kind()));
      json.writeStringProperty("message", failure.message());
      json.writeEndObject();
      json.writeEndObject();
    }
    finish(bytes, out);
  }

  private static void finish(ByteArrayOutputStream bytes, OutputStream out) throws IOException {
    bytes.write('\n');
    bytes.writeTo(out);
    out.flush();
  }

  /** An enum constant as JSON has it: {@code DATE_PUBLISHED} is {@code datePublished}. */
  static String camelCase(Enum<?> constant) {
    return Notation.camelCase(constant);
  }

  /** Tells the generator to indent as {@code jq} does. */
  private static final class Indenting extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }
  }
}
