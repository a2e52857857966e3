package newsanalyzer.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema (draft 2020-12) of what {@link JsonWriter} writes. */
public final class Schema {

  private static final String RESOURCE = "schema.json";

  private Schema() {}

  /**
   * Writes the schema to {@code out}.
   *
   * @throws IOException if {@code out} takes no more
   */
  public static void print(OutputStream out) throws IOException {
    try (InputStream schema = Schema.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      schema.transferTo(out);
    }
    out.flush();
  }
}
