package newsanalyzer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  @Test
  void doesNothingOnceItIsClosed() {
    TimeLimit limit = new TimeLimit(Duration.ofMinutes(10));
    limit.close();
    CompletableFuture<String> result = new CompletableFuture<>();
    AtomicBoolean done = new AtomicBoolean();

    limit.run(
        result,
        () -> {
          done.set(true);
          return "done";
        },
        () -> "late");

    assertThat(result).isCancelled();
    assertThat(done).isFalse();
  }

  @Test
  void leavesNoInterruptForTheNextWork() {
    CompletableFuture<String> result = new CompletableFuture<>();

    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
      limit.run(
          result,
          () -> {
            while (!Thread.currentThread().isInterrupted()) {
              Thread.onSpinWait();
            }
            return "done";
          },
          () -> "late");
    }

    assertThat(result).isCompletedWithValue("late");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
