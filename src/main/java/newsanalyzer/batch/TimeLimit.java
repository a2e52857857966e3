package newsanalyzer.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how long a piece of work may take. When its time is over its result is given up and its
 * thread is interrupted; work that doesn't heed that goes on in vain until it ends. Safe for all
 * threads.
 */
final class TimeLimit implements AutoCloseable {

  private final Duration most;
  private final @Nullable ScheduledExecutorService clock;

  /** Takes the limit; zero for none. */
  TimeLimit(Duration most) {
    this.most = most;
    this.clock =
        most.isZero()
            ? null
            : Executors.newSingleThreadScheduledExecutor(
                work -> BatchRunner.daemon(work, "time limit"));
  }

  /** Does the work on this thread, and completes {@code result} with what it or the clock gives. */
  <T> void run(CompletableFuture<T> result, Supplier<T> work, Supplier<T> late) {
    if (clock == null) {
      complete(result, work);
      return;
    }
    Thread worker = Thread.currentThread();
    ScheduledFuture<?> alarm;
    try {
      alarm =
          clock.schedule(
              () -> {
                if (result.complete(late.get())) {
                  worker.interrupt();
                }
              },
              most.toMillis(),
              TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      result.cancel(false); // closed meanwhile: nobody waits for the result any more
      return;
    }
    complete(result, work);
    alarm.cancel(false);
    if (Thread.interrupted()) {
      return; // an interrupt that came late must not meet the next article
    }
  }

  /**
   * An error that the work doesn't handle goes to whoever waits for the result. It isn't thrown
   * here as well: the thread would print it, with a trace of the stack.
   */
  private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
  }

  /** As {@code 10 minutes}. */
  @Override
  public String toString() {
    long seconds = most.toSeconds();
    return seconds % 60 == 0 && seconds > 60 ? seconds / 60 + " minutes" : seconds + " seconds";
  }
}
