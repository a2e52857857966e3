package newsanalyzer.write;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The names of all fields of an analysis, as the JSON Schema has them. */
final class SchemaFields {

  private static final String DEFINITIONS = "#/$defs/";

  private final Map<?, ?> definitions;

  private SchemaFields(Map<?, ?> definitions) {
    this.definitions = definitions;
  }

  static SchemaFields read() {
    try (InputStream schema = Schema.open();
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), schema)) {
      json.nextToken();
      return new SchemaFields(object(object(value(json)).get("$defs")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value that begins at the current token: an object as a map, an array as a list. */
  private static Object value(JsonParser json) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json));
      }
      return array;
    }
    return json.getString();
  }

  /**
   * @throws IllegalArgumentException if {@code path} leads to no field
   */
  void check(String path) {
    Map<?, ?> at = object(definitions.get("analysis"));
    String above = "";
    for (String name : path.split("\\.", -1)) {
      Map<?, ?> fields = fields(at);
      if (!fields.containsKey(name)) {
        throw new IllegalArgumentException(message(path, above, name, fields.keySet()));
      }
      at = object(fields.get(name));
      above = above.isEmpty() ? name : above + "." + name;
    }
  }

  /** The fields of the object that {@code schema} describes, or of the objects in its array. */
  private Map<?, ?> fields(Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String name) {
      return fields(object(definitions.get(name.substring(DEFINITIONS.length()))));
    }
    return schema.containsKey("items")
        ? fields(object(schema.get("items")))
        : object(schema.get("properties"));
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? object : Map.of();
  }

  private static String message(String path, String above, String name, Set<?> known) {
    String wrong = "'" + path + "' is no field";
    if (known.isEmpty()) {
      return wrong + ": there is nothing in '" + above + "'";
    }
    List<String> names = known.stream().map(String::valueOf).toList();
    String nearest = Collections.min(names, comparingInt(each -> distance(name, each)));
    if (distance(name, nearest) <= Math.max(2, nearest.length() / 3)) {
      return wrong + ": did you mean '" + (above.isEmpty() ? "" : above + ".") + nearest + "'?";
    }
    String whose = above.isEmpty() ? "an article" : "'" + above + "'";
    return wrong + ": " + whose + " has " + String.join(", ", names);
  }

  /** How many letters have to be put in, taken out or changed, upper case being no change. */
  private static int distance(String typed, String known) {
    int[] above = new int[known.length() + 1];
    for (int j = 0; j <= known.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] row = new int[known.length() + 1];
      row[0] = i;
      for (int j = 1; j <= known.length(); j++) {
        char a = Character.toLowerCase(typed.charAt(i - 1));
        char b = Character.toLowerCase(known.charAt(j - 1));
        row[j] = Math.min(above[j - 1] + (a == b ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[known.length()];
  }
}
