package newsanalyzer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published schema, ready to check output with. */
public final class OutputSchema {

  private static final String TEXT = text();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private OutputSchema() {}

  public static JsonNode tree() {
    return Json.parse(TEXT).get(0);
  }

  /** What is wrong with {@code output}, a message each; empty if it is valid. */
  public static List<String> errors(JsonNode output) {
    return SCHEMA.validate(output).stream().map(Object::toString).toList();
  }

  private static String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      newsanalyzer.write.Schema.print(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(UTF_8);
  }
}
