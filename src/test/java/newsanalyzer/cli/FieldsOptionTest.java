package newsanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsanalyzer.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --fields} prints is a part of what is printed without; loads the shipped models. */
class FieldsOptionTest {

  private static final String[] ARTICLE = {
    "--published=2024-08-26", "--compact", "samples/ceasefire-talks.txt"
  };

  /** Though the analysis leaves out the layers that have no say in the field. */
  @Test
  void fieldHasTheValueThatItHasInTheWhole() {
    JsonNode whole = print("--with-text");

    for (String name : whole.propertyNames()) {
      ObjectNode expected = (ObjectNode) whole.deepCopy();
      expected.retain("schemaVersion", "source", name);
      assertThat(print("--fields", name)).as(name).isEqualTo(expected);
    }
  }

  @Test
  void fieldOfLayerLeavesTheOthersOutOfTheAnalysis() {
    List<String> models =
        print("--fields=sentences,processing.models", "--only=dates")
            .at("/processing/models")
            .findValuesAsString("name");

    assertThat(models).contains("encoder.onnx").doesNotContain("arguments.onnx");
  }

  @Test
  void keepsTheTextIfAskedForByItsOwnOption() {
    assertThat(print("--fields=people.name", "--with-text").propertyNames())
        .containsExactly("schemaVersion", "source", "text", "people");
  }

  private static JsonNode print(String... options) {
    String[] arguments = new String[options.length + ARTICLE.length];
    System.arraycopy(options, 0, arguments, 0, options.length);
    System.arraycopy(ARTICLE, 0, arguments, options.length, ARTICLE.length);
    return Json.parse(Program.run(arguments).out()).get(0);
  }
}
