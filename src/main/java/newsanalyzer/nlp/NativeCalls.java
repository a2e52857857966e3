package newsanalyzer.nlp;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps what native code is working with from being taken away under it: a closed graph, or all of
 * ONNX Runtime when the process ends. Without it, 20 of 30 runs into {@code head -1}, and 16 of 60
 * that were interrupted, ended in a crash.
 */
final class NativeCalls {

  /** A window takes 40 ms and the encoder's loading 100: who waits longer waits for a dead lock. */
  private static final int LONGEST_SECONDS = 5;

  /** How long who releases something waits before asking whether the process ends. */
  private static final int PATIENCE_MILLIS = 50;

  private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(NativeCalls::end, "end of native calls"));
  }

  private static volatile boolean ending;

  private NativeCalls() {}

  /** Held during a call, together with others. */
  static Lock call() {
    return LOCK.readLock();
  }

  /**
   * Takes something away when no call is under way. If the process ends, nothing is done: the
   * system takes it all, and a shutdown hook that waited here would wait for this class's own for
   * ever.
   */
  static void release(Runnable release) {
    try {
      while (!ending) {
        if (LOCK.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
          try {
            release.run();
          } finally {
            LOCK.writeLock().unlock();
          }
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // what wasn't released goes with the process
    }
  }

  /** Waits for the calls under way, and lets no more begin: the lock is never given back. */
  private static void end() {
    ending = true;
    try {
      if (!LOCK.writeLock().tryLock(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return; // better a crash than a process that doesn't end
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
