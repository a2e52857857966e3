package newsanalyzer.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsanalyzer.Json;
import newsanalyzer.OutputSchema;
import newsanalyzer.model.AmountType;
import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.DateType;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Layer;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Merge;
import newsanalyzer.model.PlaceEvidence;
import newsanalyzer.model.PlaceType;
import newsanalyzer.model.Predicate;
import newsanalyzer.model.QuoteType;
import newsanalyzer.model.Role;
import newsanalyzer.model.RoleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {

  static Stream<Arguments> enumerations() {
    return Stream.of(
        Arguments.of(
            "/$defs/event/properties/participants/items/properties/role", names(Role.values())),
        Arguments.of("/$defs/alias/properties/mergedBy", names(Merge.values())),
        Arguments.of(
            "/$defs/person/properties/roles/items/properties/status", names(RoleStatus.values())),
        Arguments.of("/$defs/relation/properties/predicate", names(Predicate.values())),
        Arguments.of("/$defs/relation/properties/status", names(RoleStatus.values())),
        Arguments.of("/$defs/place/properties/type", names(PlaceType.values())),
        Arguments.of(
            "/$defs/place/properties/geo/properties/resolvedBy", names(PlaceEvidence.values())),
        Arguments.of("/$defs/quote/properties/type", names(QuoteType.values())),
        Arguments.of("/$defs/mention/properties/kind", names(MentionKind.values())),
        Arguments.of("/$defs/date/properties/type", names(DateType.values())),
        Arguments.of("/$defs/date/properties/anchor", names(DateAnchor.values())),
        Arguments.of("/$defs/amount/properties/type", names(AmountType.values())),
        Arguments.of(
            "/$defs/article/properties/datePublishedFrom", names(DatePublishedFrom.values())),
        Arguments.of(
            "/$defs/analysis/properties/offsetUnit",
            Stream.of(OffsetUnit.values()).map(OffsetUnit::label).toList()),
        Arguments.of(
            "/$defs/eventType", Stream.of(EventType.values()).map(EventType::label).toList()));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void listsTheConstantsOfTheModel(String pointer, List<String> names) {
    JsonNode alternatives = OutputSchema.tree().at(pointer).get("oneOf");

    assertThat(alternatives.values().stream().map(each -> each.get("const").stringValue()))
        .containsExactlyElementsOf(names);
  }

  @Test
  void describesEveryProperty() {
    Json.having(OutputSchema.tree(), "properties")
        .flatMap(object -> object.get("properties").properties().stream())
        .forEach(
            property ->
                assertThat(
                        property.getValue().has("description")
                            || property.getValue().has("$ref")
                            || property.getValue().has("const")
                            || property.getValue().has("minimum"))
                    .as(property.getKey())
                    .isTrue());
  }

  @Test
  void hasAnArrayForEveryLayer() {
    JsonNode properties = OutputSchema.tree().at("/$defs/analysis/properties");

    assertThat(names(Layer.values()))
        .allSatisfy(
            layer ->
                assertThat(properties.get(layer).get("type").stringValue()).isEqualTo("array"));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(JsonWriter::camelCase).toList();
  }
}
