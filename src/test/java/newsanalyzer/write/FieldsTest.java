package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import newsanalyzer.Json;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FieldsTest {

  private static final Analysis MEETING =
      Analyses.meeting("Leaders meet", "Ann Lee", "Bo Ek", "Rome", "No");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people.name                      | {"people":[{"name":"Ann Lee"},{"name":"Bo Ek"}]}
          quotes.id quotes.type            | {"quotes":[{"id":"q1","type":"direct"}]}
          people.mentions.begin            | {"people":[{"mentions":[{"begin":0}]},{"mentions":[{"begin":12}]}]}
          events.trigger events.trigger.text | {"events":[{"trigger":{"text":"met","begin":8,"end":11,"lemma":"meet","sentence":0}}]}
          events.trigger.text events.trigger | {"events":[{"trigger":{"text":"met","begin":8,"end":11,"lemma":"meet","sentence":0}}]}
          article.byline                   | {"article":{"byline":["Bo Ek"]}}
          events.time.dateId               | {"events":[{}]}
          places.geo.latitude dates        | {"places":[],"dates":[]}
          source.path                      | {}
          """)
  void printsWhatIsAskedFor(String paths, String expected) throws IOException {
    ObjectNode printed = (ObjectNode) print(MEETING, paths.split(" "));

    assertThat(printed.remove("schemaVersion").isString()).isTrue();
    assertThat(printed.remove("source").propertyNames()).contains("path", "sha256");
    assertThat(printed).isEqualTo(Json.parse(expected).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          persons          | 'persons' is no field: an article has schemaVersion, source,
          peopel           | 'peopel' is no field: did you mean 'people'?
          keysentences     | did you mean 'keySentences'?
          events.tme.dateId | 'events.tme.dateId' is no field: did you mean 'events.time'?
          events.time.when | 'events.time.when' is no field: 'events.time' has dateId,
          article.byline.x | there is nothing in 'article.byline'
          ''               | '' is no field
          """)
  void suggestsWhatMayHaveBeenMeant(String path, String message) {
    assertThatThrownBy(() -> new Fields(List.of("people", path)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void namesTheLayersThatHaveSay() {
    Fields fields = new Fields(List.of("timeline.value", "focus", "story", "textSha256"));

    assertThat(fields.layers()).containsOnlyKeys(Layer.EVENTS, Layer.PLACES);
    assertThat(fields.layers()).containsEntry(Layer.EVENTS, "timeline.value");
    assertThat(new Fields(List.of("article")).sources()).containsExactly(Layer.PLACES);
    assertThat(new Fields(List.of("sentences")).sources()).isEmpty();
    assertThat(new Fields(List.of("processing")).sources()).containsExactly(Layer.values());
  }

  private static JsonNode print(Analysis analysis, String... paths) throws IOException {
    JsonSettings settings =
        new JsonSettings(
            false,
            false,
            OffsetUnit.CODE_POINT,
            EnumSet.allOf(Layer.class),
            new Fields(List.of(paths)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(settings).write(analysis, out);
    return Json.parse(out.toString(UTF_8)).get(0);
  }
}
