package newsanalyzer.batch;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Source;
import newsanalyzer.model.TestAnalysis;
import newsanalyzer.read.StopException;
import newsanalyzer.read.UnreadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BatchRunnerTest {

  private final List<String> seen = new ArrayList<>();

  @Test
  void handsOnOutcomesInTheOrderOfTheArticles() {
    try (BatchRunner batch = batch(4, this::slowerAtFirst, this::note)) {
      for (int i = 0; i < 40; i++) {
        batch.add(article(i));
      }
      batch.finish();
    }

    assertThat(seen).hasSize(40).isSortedAccordingTo((a, b) -> number(a) - number(b));
  }

  @Test
  void tellsUnreadArticleInItsTurn() {
    try (BatchRunner batch = batch(2, this::slowerAtFirst, this::note)) {
      batch.add(article(0));
      batch.add(new Failure("1", FailureKind.UNREADABLE, "gone"));
      batch.add(article(2));
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

    try (BatchRunner batch = batch(2, failing, this::note)) {
      for (int i = 0; i < 5; i++) {
        batch.add(article(i));
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
                  batch(2, document -> waitingFor(longOne, document), this::note)) {
                for (int i = 0; i < 200; i++) {
                  batch.add(article(i));
                  added.incrementAndGet();
                }
                batch.finish();
              }
            });

    feeder.start();
    while (feeder.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(added.get()).isLessThanOrEqualTo(2 * 2 * 4);
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
        batch(
            2,
            BatchRunnerTest::analysis,
            outcome -> {
              throw new IllegalStateException("no space left");
            })) {

      assertThatThrownBy(
              () -> {
                nCopies(100, article(0)).forEach(batch::add);
                batch.finish();
              })
          .hasMessage("no space left");
    }
  }

  /** A thread that is about to begin with an article finds the clock of its time limit gone. */
  @Test
  void printsNothingWhenItEndsWhileWorkIsQueued() {
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));

    try {
      for (int run = 0; run < 200; run++) {
        endAtTheFirstOutcome();
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }

    assertThat(uncaught).isEmpty();
  }

  private static void endAtTheFirstOutcome() {
    Consumer<Outcome> closedPipe =
        outcome -> {
          throw new StopException("broken pipe");
        };
    try (BatchRunner batch =
        new BatchRunner(
            4, Duration.ofMinutes(10), BatchRunnerTest::analysis, null, NOTHING_DONE, closedPipe)) {
      for (int i = 0; i < 40; i++) {
        batch.add(article(i));
      }
      batch.finish();
    } catch (StopException e) {
      assertThat(e).hasMessage("broken pipe");
    }
  }

  @Test
  void tellsWhoWaitsOfErrorsThatNobodyExpects() {
    Function<Document, Analysis> broken =
        document -> {
          throw new ExceptionInInitializerError("boom");
        };

    try (BatchRunner batch = batch(1, broken, this::note)) {
      assertThatThrownBy(
              () -> {
                batch.add(article(0)); // throws itself if the worker was quick
                batch.finish();
              })
          .hasRootCauseMessage("boom");
    }
  }

  @Test
  void givesUpArticleThatTakesTooLong() {
    Function<Document, Analysis> endless =
        document -> {
          while (document.source().path().equals("1") && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
          return analysis(document);
        };

    try (BatchRunner batch =
        new BatchRunner(1, Duration.ofMillis(300), endless, null, NOTHING_DONE, this::note)) {
      for (int i = 0; i < 3; i++) {
        batch.add(article(i));
      }
      batch.finish();
    }

    assertThat(seen).containsExactly("0", "1 TIMEOUT", "2");
  }

  @Test
  void analysesNothingThatAnEarlierRunHasDone() {
    Gate evenDone =
        new Gate() {
          @Override
          public boolean isDone(Document document) {
            return number(document.source().path()) % 2 == 0;
          }

          @Override
          public boolean isDone(Failure failure) {
            return false;
          }
        };

    try (BatchRunner batch =
        new BatchRunner(2, Duration.ZERO, BatchRunnerTest::analysis, null, evenDone, this::note)) {
      for (int i = 0; i < 5; i++) {
        batch.add(article(i));
      }
      batch.finish();
    }

    assertThat(seen).containsExactly("kept", "1", "kept", "3", "kept");
  }

  @Test
  void tellsWhichEarlierArticleIsRepeated() {
    String story = "The mayor said the old bridge over the river will stay closed for two years. ";
    String other = "Rates rose again this week, and banks expect no end of it before the summer. ";
    List<String> repeated = new ArrayList<>();

    try (BatchRunner batch =
        new BatchRunner(
            2,
            Duration.ZERO,
            BatchRunnerTest::analysis,
            new DuplicateFinder(),
            NOTHING_DONE,
            outcome -> {
              Document document = ((Outcome.Analyzed) outcome).analysis().document();
              repeated.add(String.valueOf(document.duplicateOf()));
            })) {
      batch.add(article(0, story));
      batch.add(article(1, other));
      batch.add(article(2, "UPDATE: " + story));
      batch.finish();
    }

    assertThat(repeated.subList(0, 2)).containsExactly("null", "null");
    assertThat(repeated.get(2)).startsWith("Duplicate[path=0, item=null, similarity=0.");
  }

  private static final Gate NOTHING_DONE =
      new Gate() {
        @Override
        public boolean isDone(Document document) {
          return false;
        }

        @Override
        public boolean isDone(Failure failure) {
          return false;
        }
      };

  private static BatchRunner batch(
      int threads, Function<Document, Analysis> analyze, Consumer<Outcome> sink) {
    return new BatchRunner(threads, Duration.ZERO, analyze, null, NOTHING_DONE, sink);
  }

  private static UnreadArticle article(int number) {
    return article(number, "Text.");
  }

  private static UnreadArticle article(int number, String text) {
    return new UnreadArticle("" + number, null, () -> document(number, text));
  }

  private void note(Outcome outcome) {
    if (outcome instanceof Outcome.Kept) {
      seen.add("kept");
    }
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

  private static Document document(int number, String text) {
    return new Document(
        new Source("" + number, "UTF-8", "text/plain", "0"), Metadata.NONE, text, List.of());
  }

  private static Analysis analysis(Document document) {
    return TestAnalysis.of(document).build();
  }
}
