package newsanalyzer.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What the program tells of its own output, ready to be printed. */
public final class Schema {

  private Schema() {}

  /**
   * Writes the JSON Schema (draft 2020-12) of what {@link JsonWriter} writes.
   *
   * @throws IOException if {@code out} takes no more
   */
  public static void print(OutputStream out) throws IOException {
    print("schema.json", out);
  }

  /**
   * Writes the types of events as a tab-separated table with a heading: what each covers, an
   * example, and the types of PLOVER, ACE 2005 and KAIROS that come nearest.
   *
   * @throws IOException if {@code out} takes no more
   */
  public static void printEventTypes(OutputStream out) throws IOException {
    print("event-types.tsv", out);
  }

  private static void print(String resource, OutputStream out) throws IOException {
    try (InputStream stored = open(resource)) {
      stored.transferTo(out);
    }
    out.flush();
  }

  /** The JSON Schema, to be read. */
  static InputStream open() {
    return open("schema.json");
  }

  private static InputStream open(String resource) {
    InputStream stored = Schema.class.getResourceAsStream(resource);
    if (stored == null) {
      throw new IllegalStateException(resource + " is missing from the program");
    }
    return stored;
  }
}
