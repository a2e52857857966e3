package newsanalyzer.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import newsanalyzer.OutputSchema;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Amount;
import newsanalyzer.model.AmountType;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.DateAnchor;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DatePublishedFrom;
import newsanalyzer.model.DateType;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.EventPlace;
import newsanalyzer.model.EventTime;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Focus;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Mention;
import newsanalyzer.model.MentionKind;
import newsanalyzer.model.Merge;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.ModelInfo;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Role;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Source;
import newsanalyzer.model.Span;
import newsanalyzer.model.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonWriterTest {

  private static final String TEXT = "😀 Ann Lee met Lee's aunt in Rome on Sunday for $100.";

  @Test
  void writesEveryFieldAsTheSchemaHasIt() throws IOException {
    JsonNode written = Json.parse(write(analysis(), settings(true, true))).get(0);

    Invariants.check(written);
    assertThat(written.at("/people/0/mentions/0/begin").intValue()).isEqualTo(2);
    assertThat(written.at("/people/0/aliases/0/mergedBy").stringValue()).isEqualTo("surname");
    assertThat(written.at("/events/0/type").stringValue()).isEqualTo("diplomacy.meet");
    assertThat(written.at("/dates/0/anchor").stringValue()).isEqualTo("datePublished");
    assertThat(written.at("/processing/hidden/events").intValue()).isEqualTo(4);
  }

  @Test
  void compactOutputIsOneLine() throws IOException {
    assertThat(write(analysis(), settings(false, true)).lines()).hasSize(1);
  }

  @Test
  void leavesOutWhatIsUnknown() throws IOException {
    Analysis bare =
        analysis(new Article(null, List.of(), null, null, null, null, null, null, null, 9));

    JsonNode written = Json.parse(write(bare, settings(false, false))).get(0);

    assertThat(written.get("article").propertyNames()).containsExactly("wordCount");
    assertThat(written.has("text")).isFalse();
    assertThat(OutputSchema.errors(written)).isEmpty();
  }

  /** 1E+2 is a number to JSON, but not to people. */
  @Test
  void writesAmountsWithoutExponent() throws IOException {
    assertThat(write(analysis(), settings(false, true))).contains("\"value\":100,");
  }

  @Test
  void neverSaysThatSomethingIsCertain() throws IOException {
    assertThat(write(analysis(), settings(false, true)))
        .contains("\"confidence\":0.99", "\"salience\":0.01")
        .doesNotContain(":1.0", ":0.0,");
  }

  @Test
  void writesFailureAsTheSchemaHasIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new JsonWriter(settings(false, false))
        .write(new Failure("a\u001B.txt", FailureKind.TOO_LARGE, "too long"), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "{\"source\":{\"path\":\"a\\u001B.txt\"},"
                + "\"error\":{\"kind\":\"tooLarge\",\"message\":\"too long\"}}\n");
    assertThat(OutputSchema.errors(Json.parse(out.toString(UTF_8)).get(0))).isEmpty();
  }

  private static String write(Analysis analysis, JsonSettings settings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(settings).write(analysis, out);
    return out.toString(UTF_8);
  }

  private static JsonSettings settings(boolean pretty, boolean withText) {
    return new JsonSettings(pretty, withText, OffsetUnit.CODE_POINT, EnumSet.allOf(Layer.class));
  }

  private static Analysis analysis() {
    return analysis(
        new Article(
            "Ann Lee met",
            List.of("Bo Ek"),
            "The Post",
            "https://example.com/a",
            null,
            null,
            LocalDate.of(2026, 11, 22),
            DatePublishedFrom.OPTION,
            "en",
            10));
  }

  private static Analysis analysis(Article article) {
    String sha256 = "0".repeat(64);
    Entity ann =
        new Entity(
            "p1",
            null,
            "Ann Lee",
            0.4,
            List.of(new Alias("Lee", Merge.SURNAME)),
            List.of(mention("Ann Lee", 1), mention("Lee's", 0.5)));
    Entity rome = new Entity("l1", null, "Rome", 0, List.of(), List.of(mention("Rome", 0.7)));
    DateExpression sunday =
        new DateExpression(
            "t1",
            span("Sunday"),
            0,
            DateType.DATE,
            "2026-11-22",
            null,
            DateAnchor.DATE_PUBLISHED,
            0.8);
    Event meeting =
        Event.of(
            "e1",
            new EventMention(
                EventType.DIPLOMACY_MEET,
                null,
                Factuality.POSSIBLE,
                span("met"),
                "meet",
                0,
                List.of(new Participant(Role.AGENT, "p1", span("Ann Lee"))),
                new EventPlace(span("in Rome"), "l1"),
                new EventTime(span("on Sunday"), "t1"),
                null,
                0.6));
    return new Analysis(
        new Document(
            new Source("a.txt", "UTF-8", "text/plain", sha256), Metadata.NONE, TEXT, List.of()),
        article,
        List.of(new Sentence(new Span(3, TEXT.length()), 0, List.of(span("Ann")))),
        List.of(ann),
        List.of(),
        List.of(rome),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(sunday),
        List.of(new Amount(span("$100"), 0, AmountType.MONEY, new BigDecimal("1E+2"), "USD", 0.9)),
        List.of(meeting),
        Story.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Focus.NONE,
        List.of(),
        List.of(),
        new Processing(
            "1.0.0",
            List.of(new ModelInfo("en-names.bin", sha256)),
            Map.of(Layer.EVENTS, 4),
            List.of("A warning.")));
  }

  private static Mention mention(String words, double confidence) {
    return new Mention(span(words), 0, MentionKind.NAME, confidence);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
