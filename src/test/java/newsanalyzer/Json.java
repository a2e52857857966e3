package newsanalyzer;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program printed, as trees. */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** The objects of {@code printed}, pretty ones or lines. */
  public static List<JsonNode> parse(String printed) {
    try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(printed)) {
      return values.readAll();
    }
  }

  /** All objects within {@code node}, itself included, that have all of {@code fields}. */
  public static Stream<JsonNode> having(JsonNode node, String... fields) {
    Stream<JsonNode> below = node.values().stream().flatMap(child -> having(child, fields));
    boolean has = node.isObject() && Stream.of(fields).allMatch(node::has);
    return has ? Stream.concat(Stream.of(node), below) : below;
  }
}
