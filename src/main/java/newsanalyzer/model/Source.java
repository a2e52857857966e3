package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param path as the user named it, or {@code <stdin>}; for messages, never opened again
 * @param item which article of the file it is, from 1; null if the file holds just one
 * @param encoding IANA name of the character encoding that the bytes were read in, such as {@code
 *     UTF-8}; null if the format has none of its own, as PDF
 * @param mediaType IANA media type of the bytes, such as {@code text/plain}
 * @param sha256 SHA-256 of the article's own bytes, 64 lower-case hexadecimal digits
 */
public record Source(
    String path,
    @Nullable Integer item,
    @Nullable String encoding,
    String mediaType,
    String sha256) {

  public Source {
    requireNonNull(path, "path");
    if (item != null && item < 1) {
      throw new IllegalArgumentException("items count from 1: " + item);
    }
    requireNonNull(mediaType, "mediaType");
    requireNonNull(sha256, "sha256");
  }

  /** A file's only article. */
  public Source(String path, String encoding, String mediaType, String sha256) {
    this(path, null, encoding, mediaType, sha256);
  }

  /** What tells the article from all others of a run: its path, with {@code #3} for item 3. */
  public String id() {
    return id(path, item);
  }

  static String id(String path, @Nullable Integer item) {
    return item == null ? path : path + "#" + item;
  }
}
