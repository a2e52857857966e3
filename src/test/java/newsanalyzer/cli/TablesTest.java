package newsanalyzer.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import newsanalyzer.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tables hold what the JSON of the same articles holds; loads the shipped models. */
class TablesTest {

  private static final String[] MENTIONING = {
    "people", "organizations", "places", "groups", "works", "products", "entities"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"people", "organizations", "places", "events", "quotes", "dates", "relations"})
  void tableHasRowForEachItem(String table) throws IOException {
    String[] articles = articles();
    List<JsonNode> items =
        Json.parse(run("--format=jsonl", articles).out()).stream()
            .flatMap(article -> article.get(table).values().stream())
            .toList();

    List<NamedCsvRecord> rows = rows(table, articles);

    assertThat(rows).hasSameSizeAs(items).isNotEmpty();
    for (int i = 0; i < rows.size(); i++) {
      NamedCsvRecord row = rows.get(i);
      for (Map.Entry<String, JsonNode> field : items.get(i).properties()) {
        if (field.getValue().isValueNode() && row.findField(field.getKey()).isPresent()) {
          String value = field.getValue().asString().replace('\n', ' ');
          assertThat(row.getField(field.getKey())).as(field.getKey()).isEqualTo(value);
        }
      }
    }
  }

  @Test
  void sliceOfEveryMentionIsItsText() throws IOException {
    String[] articles = articles();
    Map<String, JsonNode> byPath =
        Json.parse(run("--format=jsonl", articles, "--with-text").out()).stream()
            .collect(toMap(json -> json.at("/source/path").stringValue(), Function.identity()));

    List<NamedCsvRecord> rows = rows("mentions", articles);

    long mentions =
        byPath.values().stream()
            .flatMap(json -> Stream.of(MENTIONING).flatMap(l -> json.get(l).values().stream()))
            .mapToLong(entity -> entity.get("mentions").size())
            .sum();
    assertThat(rows).hasSize((int) mentions);
    for (NamedCsvRecord row : rows) {
      JsonNode article = requireNonNull(byPath.get(row.getField("article")));
      int[] text = article.get("text").stringValue().codePoints().toArray();
      int begin = Integer.parseInt(row.getField("begin"));
      int end = Integer.parseInt(row.getField("end"));
      assertThat(new String(text, begin, end - begin).replace('\n', ' '))
          .isEqualTo(row.getField("text"));
    }
  }

  @Test
  void eventHasTheDatesFromWhichToWhichItLasts() throws IOException {
    List<NamedCsvRecord> rows =
        rows("events", "--published=2024-08-26", "samples/ceasefire-talks.txt");

    assertThat(rows)
        .filteredOn(row -> !row.getField("endDateId").isEmpty())
        .extracting(row -> row.getField("dateValue") + "/" + row.getField("endDateValue"))
        .containsExactly("2024-08-22/2024-08-25");
  }

  /** The samples, and one with hard-wrapped lines and an emoji. */
  private String[] articles() throws IOException {
    Path wrapped = folder.resolve("wrapped.txt");
    Files.writeString(
        wrapped,
        "😀 Leaders Meet\n\nPresident Ann Maria Lee of the International Trade\nUnion Council met"
            + " Prime Minister Bo Ek in New\nYork on Monday, and they talked about the price of"
            + " wheat\nand about what “we, the \"farmers\", need”, Ann Maria\nLee said.\n");
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      Stream<Path> samples = files.filter(file -> file.toString().endsWith(".txt")).sorted();
      return Stream.concat(samples, Stream.of(wrapped)).map(Path::toString).toArray(String[]::new);
    }
  }

  private static Program run(String option, String[] articles, String... more) {
    return Program.run(
        Stream.of(Stream.of(option), Stream.of(more), Stream.of(articles))
            .flatMap(Function.identity())
            .toArray(String[]::new));
  }

  private static List<NamedCsvRecord> rows(String table, String... articles) throws IOException {
    Program run = run("--format=csv", articles, "--table", table);
    assertThat(run.status()).isZero();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.out())) {
      return reader.stream().toList();
    }
  }
}
