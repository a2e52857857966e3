package newsanalyzer.annotate.date;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsanalyzer.model.DateType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  @ParameterizedTest(name = "{3} ({1})")
  @CsvFileSource(resources = "dates.csv", delimiter = '|')
  void readsItsExamples(
      String rule,
      @Nullable LocalDate published,
      @Nullable String before,
      String expression,
      DateType type,
      @Nullable String value,
      @Nullable String modifier) {
    List<String> words = before == null ? List.of() : List.of(before);
    boolean belongs = before != null && !before.matches("on|until|by|the|his");

    Reading reading =
        DateReader.read(
            belongs ? before + " " + expression : expression,
            new Context(words, Tense.OPEN, null),
            published,
            DateType.DATE);

    assertThat(reading.rule()).isEqualTo(rule);
    assertThat(reading.type()).isEqualTo(type);
    assertThat(reading.value()).isEqualTo(value);
    assertThat(reading.modifier()).isEqualTo(modifier);
  }

  @Test
  void everyRuleHasAnExample() throws IOException {
    List<String> examples;
    try (InputStream csv = DateReaderTest.class.getResourceAsStream("dates.csv")) {
      String table = new String(Objects.requireNonNull(csv).readAllBytes(), UTF_8);
      examples = table.lines().map(line -> line.replaceFirst(" *\\|.*", "")).toList();
    }

    assertThat(DateReader.RULES)
        .extracting(DateRule::name)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(examples).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the next day",
        "that year",
        "a year earlier",
        "five days later",
        "third quarter",
        "fiscal 2003",
        "2001-02",
        "three to six months",
        "a year or two",
        "this season",
        "2003 season",
        "spring",
        "winter",
        "the Neolithic period",
        "nineteen ninety",
        "twenty working days",
        "Monday week",
        "1900s",
        "9/11",
        "-",
        "''",
        "the",
        "٢٠٢٤"
      })
  void leavesUnsettledWhatItIsNotSureOf(String expression) {
    Reading reading =
        DateReader.read(expression, Context.NONE, LocalDate.of(2024, 8, 26), DateType.DATE);

    assertThat(reading.value()).isNull();
    assertThat(reading.relative()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "Sunday",
        "last week",
        "Aug. 26",
        "August",
        "two years ago",
        "tonight",
        "Friday night",
        "10 a.m. Friday",
        "this fall",
        "next year",
        "'98",
        "the sixties"
      })
  void countsNothingWithoutTheDayOfPublication(String expression) {
    Reading reading = DateReader.read(expression, Context.NONE, null, DateType.DATE);

    assertThat(reading.value()).isNull();
  }
}
