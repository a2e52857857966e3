package newsanalyzer.batch;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Article;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Focus;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Processing;
import newsanalyzer.model.Source;
import newsanalyzer.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BatchRunnerTest {

  private final List<String> seen = new ArrayList<>();

  @Test
  void handsOnOutcomesInTheOrderOfTheArticles() {
    try (BatchRunner batch = new BatchRunner(4, this::slowerAtFirst, this::note)) {
      for (int i = 0; i < 40; i++) {
        batch.add(document(i));
      }
      batch.finish();
    }

    assertThat(seen).hasSize(40).isSortedAccordingTo((a, b) -> number(a) - number(b));
  }

  @Test
  void tellsUnreadArticleInItsTurn() {
    try (BatchRunner batch = new BatchRunner(2, this::slowerAtFirst, this::note)) {
      batch.add(document(0));
      batch.add(new Failure("1", FailureKind.UNREADABLE, "gone"));
      batch.add(document(2));
      batch.finish();
    }

    assertThat(seen).containsExactly("0", "1 UNREADABLE", "2");
  }

  @Test
  void goesOnPastArticlesWhoseAnalysisFails() {
    Function<Document, Analysis> failing =
        document ->
            switch (document.source().path()) {
              case "1" -> throw new IllegalStateException("boom");
              case "2" -> throw new StackOverflowError();
              case "3" -> throw new OutOfMemoryError();
              default -> analysis(document);
            };

    try (BatchRunner batch = new BatchRunner(2, failing, this::note)) {
      for (int i = 0; i < 5; i++) {
        batch.add(document(i));
      }
      batch.finish();
    }

    assertThat(seen).containsExactly("0", "1 INTERNAL", "2 INTERNAL", "3 INTERNAL", "4");
  }

  @Test
  void readsNoMoreThanFewArticlesAheadOfOneThatTakesLong() throws InterruptedException {
    CountDownLatch longOne = new CountDownLatch(1);
    AtomicInteger added = new AtomicInteger();
    Thread feeder =
        new Thread(
            () -> {
              try (BatchRunner batch =
                  new BatchRunner(2, document -> waitingFor(longOne, document), this::note)) {
                for (int i = 0; i < 200; i++) {
                  batch.add(document(i));
                  added.incrementAndGet();
                }
                batch.finish();
              }
            });

    feeder.start();
    while (feeder.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(added.get()).isLessThanOrEqualTo(2 * 4);
    assertThat(seen).isEmpty();
    longOne.countDown();
    feeder.join();
    assertThat(seen).hasSize(200);
  }

  private static Analysis waitingFor(CountDownLatch longOne, Document document) {
    try {
      if (document.source().path().equals("0")) {
        longOne.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return analysis(document);
  }

  @Test
  void endsWhenTheSinkFails() {
    try (BatchRunner batch =
        new BatchRunner(
            2,
            BatchRunnerTest::analysis,
            outcome -> {
              throw new IllegalStateException("no space left");
            })) {

      assertThatThrownBy(
              () -> {
                nCopies(100, document(0)).forEach(batch::add);
                batch.finish();
              })
          .hasMessage("no space left");
    }
  }

  private void note(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      seen.add(failed.failure().path() + " " + failed.failure().kind());
    } else if (outcome instanceof Outcome.Analyzed analyzed) {
      seen.add(analyzed.analysis().document().source().path());
    }
  }

  private Analysis slowerAtFirst(Document document) {
    long nanos = Math.max(0, 40 - number(document.source().path())) * 100_000L;
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return analysis(document);
  }

  private static int number(String path) {
    return Integer.parseInt(path);
  }

  private static Document document(int number) {
    return new Document(
        new Source("" + number, "UTF-8", "text/plain", "0"), Metadata.NONE, "Text.", List.of());
  }

  private static Analysis analysis(Document document) {
    return new Analysis(
        document,
        new Article(null, List.of(), null, null, null, null, null, null, null, 1),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Story.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Focus.NONE,
        List.of(),
        List.of(),
        new Processing("1", List.of(), Map.of(), List.of()));
  }
}
