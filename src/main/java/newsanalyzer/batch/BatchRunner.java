package newsanalyzer.batch;

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

/**
 * Analyses articles on several threads and hands on the outcomes in the order of the articles.
 *
 * <p>Only the analysis is parallel: one thread feeds {@link #add}, and the same thread runs the
 * sink, so an outcome that is ready waits until that thread has read the next article. At most
 * {@value #PER_THREAD} articles per thread are in memory at a time. What the sink throws ends the
 * batch; what the analysis throws is that article's failure.
 */
public final class BatchRunner implements AutoCloseable {

  /**
   * Articles in memory per thread. A long article holds up the output of those behind it; so many
   * keep the threads busy meanwhile as long as it is at most four times as long as the others.
   */
  private static final int PER_THREAD = 4;

  private final Function<Document, Analysis> analyze;
  private final Consumer<Outcome> sink;
  private final ExecutorService workers;
  private final Queue<CompletableFuture<Outcome>> running = new ArrayDeque<>();
  private final int window;

  /**
   * Starts {@code threads} threads.
   *
   * @param analyze the analysis, safe for use by many threads at once
   * @param sink takes the outcomes, in the order of the articles
   */
  public BatchRunner(int threads, Function<Document, Analysis> analyze, Consumer<Outcome> sink) {
    this.analyze = analyze;
    this.sink = sink;
    this.workers = Executors.newFixedThreadPool(threads, BatchRunner::daemon);
    this.window = PER_THREAD * threads;
  }

  /** Queues an article for analysis; hands on the oldest outcome first if the queue is full. */
  public void add(Document document) {
    add(CompletableFuture.supplyAsync(() -> outcome(document), workers));
  }

  /** Queues an article that could not be read, so that its failure is told in its turn. */
  public void add(Failure failure) {
    add(CompletableFuture.completedFuture(new Outcome.Failed(failure)));
  }

  private void add(CompletableFuture<Outcome> outcome) {
    running.add(outcome);
    while (!running.isEmpty() && (running.size() > window || running.element().isDone())) {
      sink.accept(running.remove().join());
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

  /** Waits for the articles still running and hands on their outcomes. */
  public void finish() {
    while (!running.isEmpty()) {
      sink.accept(running.remove().join());
    }
  }

  /** Drops what is still running. */
  @Override
  public void close() {
    workers.shutdownNow();
  }

  /** Threads that don't keep the program alive when its main thread ends on an error. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "analysis");
    thread.setDaemon(true);
    return thread;
  }
}
