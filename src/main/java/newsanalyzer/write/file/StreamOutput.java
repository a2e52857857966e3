package newsanalyzer.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.write.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/** A stream, such as standard output: nothing of an earlier run is there. */
public final class StreamOutput implements Output {

  private final Supplier<AnalysisWriter> writers;
  private final OutputStream out;
  private final String name;
  private @Nullable AnalysisWriter writer;

  /**
   * Takes the stream, which is closed with this.
   *
   * @param writers makes what writes, when the first result is there: only then it may be known
   *     whether there will be several
   */
  public StreamOutput(Supplier<AnalysisWriter> writers, OutputStream out, String name) {
    this.writers = writers;
    this.out = out;
    this.name = name;
  }

  @Override
  public boolean has(Entry entry) {
    return false;
  }

  @Override
  public Failure keep(Entry entry) {
    throw new IllegalStateException("nothing is there to be kept");
  }

  @Override
  public void write(Entry entry, Analysis analysis) throws IOException {
    writer().write(analysis, out);
  }

  @Override
  public void lose(Entry entry, Failure failure) throws IOException {
    writer().write(failure, out);
  }

  private AnalysisWriter writer() {
    if (writer == null) {
      writer = writers.get();
    }
    return writer;
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
