package newsanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.LongSupplier;
import newsanalyzer.batch.BatchRunner;
import newsanalyzer.batch.Gate;
import newsanalyzer.batch.Outcome;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import newsanalyzer.read.ArticleSink;
import newsanalyzer.read.Inputs;
import newsanalyzer.read.StopException;
import newsanalyzer.read.UnreadArticle;
import newsanalyzer.write.file.Entry;
import newsanalyzer.write.file.Output;

/**
 * One run of the program over its inputs: articles go from {@link Inputs} through a {@link
 * BatchRunner} to an {@link Output}, and what is to be told of them to {@link Progress}. For one
 * thread.
 */
final class Run {

  private final BatchOptions batch;
  private final ReadingOptions reading;
  private final OutputOptions outputs;
  private final String settings;
  private final PrintWriter err;
  private final Tally tally = new Tally();
  private final Progress progress;
  private final Queue<Entry> entries = new ArrayDeque<>();
  private LongSupplier bytesRead = () -> 0;
  private LongSupplier bytesInAll = () -> -1;
  private boolean several;

  /**
   * Takes the options.
   *
   * @param settings all that results depend on beside what is read
   */
  Run(
      BatchOptions batch,
      ReadingOptions reading,
      OutputOptions outputs,
      String settings,
      PrintWriter err) {
    this.batch = batch;
    this.reading = reading;
    this.outputs = outputs;
    this.settings = settings;
    this.err = err;
    this.progress = new Progress(err, tally, batch.verbose(), System::nanoTime);
  }

  /** A reader's article was the last, because one failed. */
  private static final class FailedFastException extends StopException {
    private static final long serialVersionUID = 1;

    private FailedFastException() {
      super("an article failed");
    }
  }

  /**
   * Analyses all that {@code arguments} name.
   *
   * @return the exit code
   * @throws IOException if a model can't be used; the message says which, why and what to do
   */
  int over(
      List<String> arguments,
      InputStream stdin,
      OutputStream stdout,
      Settings wanted,
      Excerpt excerpt)
      throws IOException {
    outputs.checkApart(arguments, root(arguments), excerpt);
    several = reading.areSeveral(arguments);
    if (several) {
      outputs.expectSeveral();
    }
    try (Output output = open(excerpt, wanted, arguments, stdout);
        Interruption interruption = new Interruption(() -> tellOfInterruption(output));
        Pipeline pipeline = Pipeline.open(wanted);
        BatchRunner runner =
            new BatchRunner(
                batch.threads(),
                batch.timeout(),
                pipeline::analyze,
                batch.duplicates(),
                new EarlierRun(output),
                outcome -> interruption.write(() -> take(outcome, output)))) {
      Inputs inputs = reading.inputs(stdin, outputs.pathOrStandardOutput(), new Sink(runner));
      bytesRead = inputs::bytesRead;
      bytesInAll = () -> inputs.bytesOf(arguments);
      showProgress();
      try {
        for (String argument : arguments) {
          inputs.read(argument);
        }
        runner.finish();
        interruption.write(() -> finish(output));
      } catch (FailedFastException e) {
        progress.print("stopped at the first failure, as --fail-fast says");
      } finally {
        progress.close();
      }
      tellOfSkipped(inputs.skipped(), arguments);
    }
    tellSummary();
    return tally.exitCode();
  }

  private Output open(
      Excerpt excerpt, Settings wanted, List<String> arguments, OutputStream stdout) {
    try {
      return outputs.open(
          excerpt, wanted.layers(), () -> several, root(arguments), new Unclosed(stdout));
    } catch (IOException e) {
      throw new OutputException(String.valueOf(outputs.path()), e);
    }
  }

  /** The folder that everything is read from; empty if there is none. */
  private static String root(List<String> arguments) {
    return arguments.size() == 1 && Inputs.areSeveral(arguments) ? arguments.get(0) : "";
  }

  private void showProgress() {
    if (several && !batch.quiet() && Progress.isTerminal()) {
      progress.showBar(bytesInAll.getAsLong());
    }
  }

  /** Hands what is read to the batch. */
  private final class Sink implements ArticleSink {
    private final BatchRunner runner;

    private Sink(BatchRunner runner) {
      this.runner = runner;
    }

    @Override
    public void add(UnreadArticle article) {
      runner.add(article);
    }

    @Override
    public void add(Failure failure) {
      runner.add(failure);
    }

    @Override
    public void expectSeveral() {
      if (!several) {
        reading.expectSeveral();
        outputs.expectSeveral();
        several = true;
        showProgress();
      }
    }
  }

  /** Asks the output what an earlier run has done. */
  private final class EarlierRun implements Gate {
    private final Output output;

    private EarlierRun(Output output) {
      this.output = output;
    }

    @Override
    public boolean isDone(Document document) {
      return has(Entry.of(document, settings));
    }

    @Override
    public boolean isDone(Failure failure) {
      return has(Entry.of(failure, settings));
    }

    private boolean has(Entry entry) {
      entries.add(entry);
      try {
        return output.has(entry);
      } catch (IOException e) {
        throw new OutputException(output.name(), e);
      }
    }
  }

  private void take(Outcome outcome, Output output) {
    Entry entry = entries.remove();
    try {
      if (outcome instanceof Outcome.Kept) {
        Failure failure = output.keep(entry);
        if (failure == null) {
          tally.addKept();
        } else {
          tell(failure);
          endIfToFailFast();
        }
      } else if (outcome instanceof Outcome.Analyzed done) {
        write(entry, done.analysis(), output);
      } else if (outcome instanceof Outcome.Failed lost) {
        lose(entry, lost.failure(), output);
      }
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
    progress.update(bytesRead.getAsLong());
  }

  private void write(Entry entry, Analysis analysis, Output output) throws IOException {
    try {
      output.write(entry, analysis);
    } catch (StopException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Nothing of it was written: an output takes whole articles only.
      String message =
          e instanceof OutOfMemoryError
              ? "not enough memory to print it"
              : "printing it failed (" + e + "): please report this with the article";
      lose(entry, new Failure(entry.path(), entry.item(), FailureKind.INTERNAL, message), output);
      return;
    }
    tally.add(analysis);
    if (!batch.quiet()) {
      String id = analysis.document().source().id();
      for (String warning : analysis.processing().warnings()) {
        progress.print(id + ": warning: " + warning);
      }
    }
  }

  private void lose(Entry entry, Failure failure, Output output) throws IOException {
    tell(failure);
    // With -o a run that went on would take the failure for done, and not try the article again.
    if (outputs.printsFailures(several) && !(batch.failFast() && outputs.path() != null)) {
      output.lose(entry, failure);
    }
    endIfToFailFast();
  }

  private void endIfToFailFast() {
    if (batch.failFast()) {
      throw new FailedFastException();
    }
  }

  private void tell(Failure failure) {
    tally.add(failure);
    progress.print(failure);
  }

  /** A single article that failed leaves no file. */
  private void finish(Output output) {
    if (!several && !tally.hasResults()) {
      return;
    }
    try {
      output.finish();
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  private void tellOfInterruption(Output output) {
    progress.close();
    if (outputs.path() != null && !batch.quiet()) {
      String message = ": interrupted, %s; the same command goes on from there";
      Messages.print(err, output.name() + message.formatted(tally.summary()));
    }
  }

  private void tellOfSkipped(int skipped, List<String> arguments) {
    if (skipped > 0 && !batch.quiet()) {
      String files = skipped == 1 ? "1 file was" : skipped + " files were";
      Messages.print(
          err, "warning: " + files + " left out for their names: --include reads others");
    }
    if (tally.isEmpty()) {
      Messages.print(err, String.join(", ", arguments) + ": no articles in it");
    }
  }

  private void tellSummary() {
    if (batch.verbose()) {
      Messages.print(err, tally.summary() + ", " + tally.speed(progress.seconds()));
    } else if (several && !batch.quiet() && !tally.isEmpty()) {
      Messages.print(err, tally.summary());
    }
  }
}
