package newsanalyzer.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets Ctrl-C, or whatever else ends the program, wait until the result that is being written is
 * whole; no other begins after it. The program then ends with 130, as of itself.
 */
final class Interruption implements AutoCloseable {

  /** A reader of a pipe that takes nothing must not keep the program from ending. */
  private static final int LONGEST_WAIT_SECONDS = 2;

  private final ReentrantLock writing = new ReentrantLock();
  private final Thread hook;

  /** Takes what is to be told then. */
  Interruption(Runnable message) {
    hook = new Thread(() -> hold(message), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Writes a result, which the program's end waits for. */
  void write(Runnable result) {
    writing.lock();
    try {
      result.run();
    } finally {
      writing.unlock();
    }
  }

  /** Never gives the lock back: the program ends when this does. */
  private void hold(Runnable message) {
    try {
      if (!writing.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      return;
    }
    message.run();
  }

  /** Nothing more is to be waited for. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending already
    }
  }
}
