package newsanalyzer.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsanalyzer.Invariants;
import newsanalyzer.Json;
import newsanalyzer.model.Alias;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Entity;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Merge;
import newsanalyzer.write.JsonSettings;
import newsanalyzer.write.JsonWriter;
import newsanalyzer.write.OffsetUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stages together; loads the shipped models. */
@Timeout(120)
class PipelineTest {

  private static final List<String> ODDITIES =
      List.of(
          "\u0000",
          "\u001B[2J",
          "😀",
          "e\u0301",
          "\u200D",
          "\uFFFD",
          "((((",
          "—",
          "$",
          "1,2,3,4",
          " By ",
          "\n\n",
          "\t",
          "“",
          "”",
          "'",
          "-",
          "...",
          "LONDON (AP) —",
          "2024-99-99",
          "\u2028");

  private static Pipeline pipeline;

  @BeforeAll
  static void open() throws IOException {
    pipeline = Pipeline.open(new Settings(EnumSet.allOf(Layer.class), 0, List.of()));
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  @Test
  void leavesWritersAndAgenciesOutOfTheArticle() {
    Analysis analysis =
        analyze("Mayor quits\n\nBy Ann Lee\n\nLYON (Reuters) - Mayor Bo Ek resigned on Monday.");

    assertThat(analysis.article().byline()).containsExactly("Ann Lee");
    assertThat(analysis.people()).extracting(Entity::name).containsExactly("Bo Ek");
    assertThat(analysis.organizations()).isEmpty();
    assertThat(analysis.article().datelinePlaceId()).isEqualTo(analysis.places().get(0).id());
  }

  @Test
  void findsTheNameRightAfterTheDateline() {
    Analysis analysis = analyze("PARIS (Reuters) - Emmanuel Macron met Olaf Scholz on Monday.");

    assertThat(analysis.people())
        .extracting(Entity::name)
        .containsExactly("Emmanuel Macron", "Olaf Scholz");
    assertThat(analysis.sentences()).hasSize(2);
  }

  @Test
  void spellsTheDatelinesPlaceAsOtherTextDoes() {
    Analysis analysis = analyze("PARIS (Reuters) - Emmanuel Macron met Olaf Scholz on Monday.");

    Entity place = analysis.places().get(0);
    assertThat(place.name()).isEqualTo("Paris");
    assertThat(place.aliases()).containsExactly(new Alias("PARIS", Merge.SPELLING));
  }

  @Test
  void takesDayOfPublicationFromDatelineThatSaysTheYear() {
    Analysis dated = analyze("OSLO, March 12, 2025 (AP) — King Olav left on Monday.");
    Analysis undated = analyze("OSLO, March 12 (AP) — King Olav left on Monday.");

    assertThat(dated.article().datePublished()).hasToString("2025-03-12");
    assertThat(dated.dates()).last().extracting("value").isEqualTo("2025-03-10");
    assertThat(undated.article().datePublished()).isNull();
    assertThat(undated.dates()).last().extracting("value").isNull();
  }

  @Test
  void refersToNoEntityOfLayerThatIsLeftOut() throws IOException {
    try (Pipeline events = Pipeline.open(new Settings(EnumSet.of(Layer.EVENTS), 0.5, List.of()))) {

      Analysis analysis =
          events.analyze(Document.of("a", "Police arrested Ann Lee in Paris on Monday."));

      assertThat(analysis.people()).isEmpty();
      assertThat(analysis.events()).isNotEmpty();
      assertThat(analysis.events().stream().map(Event::participants).flatMap(List::stream))
          .allSatisfy(participant -> assertThat(participant.entityId()).isNull());
      assertThat(analysis.events().get(0).time())
          .satisfies(
              time -> {
                assertThat(time).isNotNull();
                assertThat(time.dateId()).isNull();
              });
    }
  }

  @Test
  void givesManyThreadsWhatItGivesOne() throws Exception {
    List<String> articles = articles();
    List<Analysis> alone = articles.stream().map(PipelineTest::analyze).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Analysis>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String article = articles.get(i % articles.size());
      work.add(() -> analyze(article));
    }

    List<Future<Analysis>> together = threads.invokeAll(work);

    for (int i = 0; i < 40; i++) {
      assertThat(together.get(i).get()).isEqualTo(alone.get(i % articles.size()));
    }
    threads.shutdown();
  }

  /** A generator of hostile articles: what is spliced in and cut out must never fail. */
  @Test
  void analysesMutatedArticlesWithoutFailing() throws IOException {
    List<String> articles = articles();
    Random random = new Random(11);
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder(articles.get(round % articles.size()));
      for (int change = random.nextInt(30); change > 0; change--) {
        int at = random.nextInt(text.length());
        text.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
        int from = random.nextInt(text.length());
        text.delete(from, Math.min(text.length(), from + random.nextInt(20)));
      }

      Json.parse(print(analyze(text.toString()))).forEach(Invariants::check);
    }
  }

  private static String print(Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EnumSet<Layer> layers = EnumSet.allOf(Layer.class);
    new JsonWriter(new JsonSettings(false, true, OffsetUnit.CODE_POINT, layers))
        .write(analysis, out);
    return out.toString(UTF_8);
  }

  private static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    for (String name : Arrays.asList("business", "crime", "disaster", "politics", "sport")) {
      articles.add(Files.readString(Path.of("samples", name + ".txt")));
    }
    return articles;
  }

  private static Analysis analyze(String text) {
    return pipeline.analyze(Document.of("article", text));
  }
}
