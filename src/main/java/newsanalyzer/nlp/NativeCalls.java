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

  private static volatile boolean ending;

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(NativeCalls::end, "end of native calls"));
    } catch (IllegalStateException e) {
      ending = true; // interrupted before the first call
    }
  }

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

  /**
   * Asked by who failed to start native code: nothing starts once the process ends, which is no
   * failure to tell anybody of. Then this doesn't return before the process has ended, unless it
   * takes unusually long.
   */
  static void waitIfEnding() {
    Thread hook = new Thread();
    try {
      // Refusing a hook is the only sign that the virtual machine gives.
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ends) {
      try {
        TimeUnit.SECONDS.sleep(LONGEST_SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
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
