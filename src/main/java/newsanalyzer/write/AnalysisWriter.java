package newsanalyzer.write;

import java.io.IOException;
import java.io.OutputStream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;

/**
 * Writes what became of articles, one after another, in one output format. Used by a single thread.
 * Each call hands whole articles to the stream and flushes it.
 */
public interface AnalysisWriter {

  /**
   * Writes an article's analysis.
   *
   * @throws IOException if {@code out} takes no more
   */
  void write(Analysis analysis, OutputStream out) throws IOException;

  /**
   * Writes what stands in the place of an article that failed.
   *
   * @throws IOException if {@code out} takes no more
   */
  void write(Failure failure, OutputStream out) throws IOException;
}
