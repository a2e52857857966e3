package newsanalyzer.nlp;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A model of the program that is loaded while the caller does other things. */
public final class Background<T> {

  private static final String REMEDY = "install the program anew";

  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /** Starts loading. */
  public static <T> Background<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "model");
    thread.setDaemon(true);
    thread.start();
    return new Background<>(task);
  }

  /** Waits for what isn't wanted after all, and closes it. */
  public void discard() {
    try {
      if (join() instanceof Closeable loaded) {
        loaded.close();
      }
    } catch (IOException e) {
      // It failed, too: the first failure is told.
    }
  }

  /**
   * Waits for what was loaded.
   *
   * @throws IOException if it couldn't be loaded; the message says what to do
   */
  public T join() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading models", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UnusableEncoderException unusable) {
        throw unusable;
      }
      String message = cause == null ? "" : String.valueOf(cause.getMessage());
      throw new IOException(
          message.contains(REMEDY)
              ? message
              : "a model can't be loaded (" + message + "): " + REMEDY,
          cause);
    }
  }
}
