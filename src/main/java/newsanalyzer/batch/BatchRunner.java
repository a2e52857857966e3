package newsanalyzer.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.read.RefusedException;
import newsanalyzer.read.UnreadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Reads and analyses articles on several threads and hands on the outcomes in the order of the
 * articles.
 *
 * <p>Reading and analysis are parallel; between them each article passes, in order, a gate that
 * tells repetitions and what was done in an earlier run. One thread feeds {@link #add}, and the
 * same thread runs gate and sink, so an outcome that is ready waits until that thread has found the
 * next article. At most {@value #PER_THREAD} articles per thread are in memory at a time on either
 * side of the gate. What the sink throws ends the batch; what the analysis throws is that article's
 * failure.
 */
public final class BatchRunner implements AutoCloseable {

  /**
   * Articles in memory per thread. A long article holds up the output of those behind it; so many
   * keep the threads busy meanwhile as long as it is at most four times as long as the others.
   */
  private static final int PER_THREAD = 4;

  private final Function<Document, Analysis> analyze;
  private final @Nullable DuplicateFinder duplicates;
  private final Gate gate;
  private final Consumer<Outcome> sink;
  private final ExecutorService workers;
  private final TimeLimit limit;
  private final Queue<CompletableFuture<Reading>> reading = new ArrayDeque<>();
  private final Queue<CompletableFuture<Outcome>> running = new ArrayDeque<>();
  private final int window;

  /** What reading an article gave: it, or why not. */
  private sealed interface Reading {

    record Read(Document document, @Nullable MinHash hash) implements Reading {}

    record Refused(Failure failure) implements Reading {}
  }

  /**
   * Starts a batch.
   *
   * @param threads how many articles are read or analysed at a time
   * @param timeout how long reading or analysing one may take; zero for ever
   * @param analyze the analysis, safe for use by many threads at once
   * @param duplicates tells repetitions; null if nobody wants to know
   * @param gate asked once for each article, in order
   * @param sink takes the outcomes, in the order of the articles
   */
  public BatchRunner(
      int threads,
      Duration timeout,
      Function<Document, Analysis> analyze,
      @Nullable DuplicateFinder duplicates,
      Gate gate,
      Consumer<Outcome> sink) {
    this.analyze = analyze;
    this.duplicates = duplicates;
    this.gate = gate;
    this.sink = sink;
    this.workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "analysis"));
    this.limit = new TimeLimit(timeout);
    this.window = PER_THREAD * threads;
  }

  /** Queues an article; hands on the oldest outcomes first if the queue is full. */
  public void add(UnreadArticle article) {
    CompletableFuture<Reading> read = new CompletableFuture<>();
    reading.add(read);
    workers.execute(
        () ->
            limit.run(
                read,
                () -> read(article),
                () -> new Reading.Refused(timeout(article.path(), article.item()))));
    advance(window);
  }

  /** Queues an article that could not be read, so that its failure is told in its turn. */
  public void add(Failure failure) {
    reading.add(CompletableFuture.completedFuture(new Reading.Refused(failure)));
    advance(window);
  }

  /** Waits for the articles still running and hands on their outcomes. */
  public void finish() {
    advance(0);
  }

  private void advance(int most) {
    while (isDue(reading, most)) {
      pass(reading.remove().join());
    }
    while (isDue(running, most)) {
      sink.accept(running.remove().join());
    }
  }

  private static <T> boolean isDue(Queue<CompletableFuture<T>> queue, int most) {
    return !queue.isEmpty() && (queue.size() > most || queue.element().isDone());
  }

  private void pass(Reading read) {
    if (read instanceof Reading.Refused refused) {
      finishAtOnce(
          gate.isDone(refused.failure) ? new Outcome.Kept() : new Outcome.Failed(refused.failure));
    } else if (read instanceof Reading.Read article) {
      Document document = article.document;
      if (duplicates != null && article.hash != null) {
        document = document.withDuplicateOf(duplicates.find(document.source(), article.hash));
      }
      if (gate.isDone(document)) {
        finishAtOnce(new Outcome.Kept());
      } else {
        run(document);
      }
    }
    while (isDue(running, window)) {
      sink.accept(running.remove().join());
    }
  }

  private void finishAtOnce(Outcome outcome) {
    running.add(CompletableFuture.completedFuture(outcome));
  }

  private void run(Document document) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    running.add(outcome);
    workers.execute(
        () ->
            limit.run(
                outcome,
                () -> outcome(document),
                () ->
                    new Outcome.Failed(
                        timeout(document.source().path(), document.source().item()))));
  }

  private Reading read(UnreadArticle article) {
    try {
      Document document = article.read();
      return new Reading.Read(document, duplicates == null ? null : MinHash.of(document.text()));
    } catch (RefusedException e) {
      return new Reading.Refused(
          new Failure(article.path(), article.item(), e.kind(), e.getMessage()));
    }
  }

  private Outcome outcome(Document document) {
    try {
      return new Outcome.Analyzed(analyze.apply(document));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Regular expressions recurse on long input, and one huge article must not end a batch.
      String message =
          e instanceof OutOfMemoryError
              ? "not enough memory for this article: split it, or run with -j 1"
              : "the analysis failed (" + e + "): please report this with the article";
      return new Outcome.Failed(
          new Failure(
              document.source().path(), document.source().item(), FailureKind.INTERNAL, message));
    }
  }

  private Failure timeout(String path, @Nullable Integer item) {
    return new Failure(
        path,
        item,
        FailureKind.TIMEOUT,
        "took longer than " + limit + ": split it, or raise --timeout");
  }

  /** Drops what is still running. */
  @Override
  public void close() {
    workers.shutdownNow();
    limit.close();
  }

  /** Threads that don't keep the program alive when its main thread ends on an error. */
  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
