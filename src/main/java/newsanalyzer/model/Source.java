package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

/**
 * Where an article came from.
 *
 * @param path as the user named it, or {@code <stdin>}; for messages, never opened again
 * @param encoding IANA name of the character encoding that the bytes were read in, such as {@code
 *     UTF-8}
 * @param mediaType IANA media type of the bytes, such as {@code text/plain}
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record Source(String path, String encoding, String mediaType, String sha256) {

  public Source {
    requireNonNull(path, "path");
    requireNonNull(encoding, "encoding");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(sha256, "sha256");
  }
}
