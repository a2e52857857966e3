package newsanalyzer;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What holds for the analysis of any article that was printed with its text. */
public final class Invariants {

  private static final List<String> LAYERS =
      List.of(
          "people",
          "organizations",
          "places",
          "groups",
          "works",
          "products",
          "entities",
          "dates",
          "amounts",
          "events",
          "quotes",
          "relations");

  private Invariants() {}

  public static void check(JsonNode analysis) {
    assertThat(OutputSchema.errors(analysis)).isEmpty();
    sliceOfEverySpanIsItsText(analysis);
    everyIdResolves(analysis);
    listsAreInTextOrder(analysis);
  }

  private static void sliceOfEverySpanIsItsText(JsonNode analysis) {
    String text = analysis.get("text").stringValue();
    boolean utf16 = analysis.get("offsetUnit").stringValue().equals("utf16");
    int[] codePoints = text.codePoints().toArray();

    Json.having(analysis, "text", "begin", "end")
        .forEach(
            span -> {
              int begin = span.get("begin").intValue();
              int end = span.get("end").intValue();
              String slice =
                  utf16 ? text.substring(begin, end) : new String(codePoints, begin, end - begin);
              assertThat(slice).isEqualTo(span.get("text").stringValue());
              assertThat(slice).isEqualTo(slice.strip()).isNotEmpty();
            });
  }

  private static void everyIdResolves(JsonNode analysis) {
    List<String> ids =
        Json.having(analysis, "id").map(node -> node.get("id").stringValue()).toList();
    Set<String> references =
        Stream.of(
                "entityId",
                "placeId",
                "dateId",
                "endDateId",
                "organizationId",
                "speakerId",
                "eventId",
                "earlierId",
                "laterId",
                "quoteId",
                "accordingTo",
                "subjectId",
                "objectId")
            .flatMap(field -> Json.having(analysis, field).map(node -> node.get(field)))
            .map(JsonNode::stringValue)
            .collect(toCollection(HashSet::new));

    Json.having(analysis, "eventIds")
        .flatMap(entry -> entry.get("eventIds").values().stream())
        .forEach(id -> references.add(id.stringValue()));

    assertThat(ids).doesNotHaveDuplicates().containsAll(references);
  }

  private static void listsAreInTextOrder(JsonNode analysis) {
    assertThat(begins(analysis.get("sentences"))).isSorted();
    for (String layer : LAYERS) {
      JsonNode items = analysis.get(layer);
      if (items != null) {
        assertThat(items.values().stream().map(Invariants::firstBegin).toList()).isSorted();
        Json.having(items, "mentions")
            .forEach(entity -> assertThat(begins(entity.get("mentions"))).isSorted());
      }
    }
  }

  private static int firstBegin(JsonNode item) {
    JsonNode placed = item.has("mentions") ? item.get("mentions") : item;
    return Json.having(placed, "begin").findFirst().orElseThrow().get("begin").intValue();
  }

  private static List<Integer> begins(JsonNode spans) {
    return spans.values().stream().map(span -> span.get("begin").intValue()).toList();
  }
}
