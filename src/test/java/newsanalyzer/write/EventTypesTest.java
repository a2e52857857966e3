package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import newsanalyzer.Json;
import newsanalyzer.model.EventType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventTypesTest {

  @Test
  void tableHasAllTypesInOrderAndNothingMissing() throws IOException {
    List<String[]> rows = rows();

    assertThat(rows.get(0))
        .containsExactly("type", "definition", "example", "plover", "ace", "kairos");
    assertThat(rows).allMatch(row -> row.length == 6);
    assertThat(rows.stream().skip(1).map(row -> row[0]))
        .containsExactlyElementsOf(
            Arrays.stream(EventType.values()).map(EventType::label).toList());
    assertThat(rows).allMatch(row -> !row[1].isEmpty() && !row[2].isEmpty());
  }

  @Test
  void schemaDefinesTypesInTheSameWords() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Schema.print(out);
    JsonNode types =
        Json.parse(out.toString(UTF_8)).get(0).get("$defs").get("eventType").get("oneOf");

    List<String[]> rows = rows();
    for (int i = 0; i < types.size(); i++) {
      String[] row = rows.get(i + 1);
      assertThat(types.get(i).get("const").stringValue()).isEqualTo(row[0]);
      assertThat(types.get(i).get("description").stringValue()).isEqualTo(row[1]);
      assertThat(types.get(i).get("examples").get(0).stringValue()).isEqualTo(row[2]);
    }
  }

  private static List<String[]> rows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Schema.printEventTypes(out);
    return out.toString(UTF_8).lines().map(line -> line.split("\t", -1)).toList();
  }
}
