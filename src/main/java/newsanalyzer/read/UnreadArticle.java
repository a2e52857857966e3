package newsanalyzer.read;

import static java.util.Objects.requireNonNull;

import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * An article that was found, but not yet read: its bytes are in memory, what they say isn't known.
 * Reading takes long for some formats, so it is left to whoever has a thread for it.
 *
 * @param path {@link Source#path}
 * @param item {@link Source#item}
 * @param reading reads it; safe to call on any thread
 */
public record UnreadArticle(String path, @Nullable Integer item, Reading reading) {

  /** Reads an article. */
  @FunctionalInterface
  public interface Reading {

    /**
     * Reads it.
     *
     * @throws RefusedException if it is no article, or too long
     */
    Document read() throws RefusedException;
  }

  public UnreadArticle {
    requireNonNull(path, "path");
    requireNonNull(reading, "reading");
  }

  /**
   * Reads the article.
   *
   * @throws RefusedException if it can't be read, whatever the reason
   */
  public Document read() throws RefusedException {
    try {
      return reading.read();
    } catch (StackOverflowError e) {
      throw new RefusedException(FailureKind.NOT_TEXT, "its elements are nested too deeply");
    } catch (OutOfMemoryError e) {
      throw new RefusedException(FailureKind.TOO_LARGE, "not enough memory to read it: split it");
    } catch (RuntimeException e) {
      throw new RefusedException(
          FailureKind.INTERNAL, "reading it failed (" + e + "): please report this");
    }
  }
}
