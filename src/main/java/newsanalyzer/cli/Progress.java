package newsanalyzer.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import newsanalyzer.model.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how far the run is, and what else is to be told meanwhile: as a bar, if
 * that is a terminal, else as a line every now and then, if the user asked for it. Used by a single
 * thread; the bar draws itself on another.
 */
final class Progress implements AutoCloseable {

  private static final long SECONDS_BETWEEN_LINES = 30;

  private static final double NANOS = 1e9;

  /** The terminal's width, as the launcher tells it, less the last column, which wraps. */
  private static final int COLUMNS = Integer.getInteger("newsanalyzer.columns", 80) - 1;

  private final PrintWriter err;
  private final Tally tally;
  private final boolean printsLines;
  private final LongSupplier clock;
  private final long start;
  private long lastLine;
  private @Nullable ProgressBar bar;

  /**
   * Tells nothing yet.
   *
   * @param printsLines whether to tell in lines where there is no bar
   * @param clock nanoseconds since any moment
   */
  Progress(PrintWriter err, Tally tally, boolean printsLines, LongSupplier clock) {
    this.err = err;
    this.tally = tally;
    this.printsLines = printsLines;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastLine = start;
  }

  /** Whether standard error is a terminal, as the launcher tells: Java has no way to ask. */
  static boolean isTerminal() {
    return Boolean.getBoolean("newsanalyzer.terminal") && !"dumb".equals(System.getenv("TERM"));
  }

  /**
   * Shows a bar.
   *
   * @param bytes how much there is to read; -1 if that isn't known
   */
  void showBar(long bytes) {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("")
              .setInitialMax(bytes)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(500)
              .setMaxRenderedLength(COLUMNS)
              .setUnit(" KB", 1_000)
              .setConsumer(new Line(err))
              .clearDisplayOnFinish()
              .build();
    }
  }

  /**
   * Tells how far the run is.
   *
   * @param bytes how much was read
   */
  void update(long bytes) {
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(tally.brief(seconds()));
    } else if (printsLines && (clock.getAsLong() - lastLine) / NANOS >= SECONDS_BETWEEN_LINES) {
      lastLine = clock.getAsLong();
      print(tally.summary() + ", " + tally.speed(seconds()));
    }
  }

  void print(Failure failure) {
    print(failure.id() + ": " + failure.message());
  }

  /** Prints a line above the bar. */
  void print(String message) {
    synchronized (err) {
      if (bar != null) {
        err.print(Line.CLEAR);
      }
      Messages.print(err, message);
    }
  }

  double seconds() {
    return (clock.getAsLong() - start) / NANOS;
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close(); // which forgets to clear the line if it comes before the first drawing
      bar = null;
      synchronized (err) {
        err.print(Line.CLEAR);
        err.flush();
      }
    }
  }

  /** The terminal's last line. */
  private static final class Line implements ProgressBarConsumer {

    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;

    private Line(PrintWriter err) {
      this.err = err;
    }

    @Override
    public int getMaxRenderedLength() {
      return COLUMNS;
    }

    @Override
    public void accept(String rendered) {
      synchronized (err) {
        err.print("\r" + rendered);
        err.flush();
      }
    }

    @Override
    public void clear() {
      synchronized (err) {
        err.print(CLEAR);
        err.flush();
      }
    }

    @Override
    public void close() {
      clear();
    }
  }
}
