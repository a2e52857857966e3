package newsanalyzer.write.file;

import java.io.Closeable;
import java.io.IOException;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Where results go. {@link #has} is asked once for each article, in order; then, in the same order,
 * comes one of {@link #keep}, {@link #write} and {@link #lose} for it. Used by a single thread.
 */
public interface Output extends Closeable {

  /**
   * Whether the article's result is there from an earlier run.
   *
   * @param entry what is asked for
   * @throws IOException if that can't be found out
   */
  boolean has(Entry entry) throws IOException;

  /**
   * Leaves an article's earlier result where it is.
   *
   * @return how the article failed in the earlier run; null if it didn't
   * @throws IOException if the output takes no more
   */
  @Nullable Failure keep(Entry entry) throws IOException;

  /**
   * Writes an article's result.
   *
   * @throws IOException if the output takes no more
   */
  void write(Entry entry, Analysis analysis) throws IOException;

  /**
   * Writes what stands in the place of an article that failed.
   *
   * @throws IOException if the output takes no more
   */
  void lose(Entry entry, Failure failure) throws IOException;

  /**
   * Says that every article is done.
   *
   * @throws IOException if the results can't be put in their place
   */
  void finish() throws IOException;

  /** What the user calls it, for messages. */
  String name();
}
