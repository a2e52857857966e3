package newsanalyzer.read;

import newsanalyzer.model.Document;
import newsanalyzer.model.Metadata;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text as one article. It doesn't look for a headline in the text: that is the
 * analysis's part. Holds no state but its decoder, so one instance serves all threads.
 */
final class TextReader {

  private final TextDecoder decoder;

  /** Takes what turns bytes into text. */
  TextReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Reads a text.
   *
   * @throws RefusedException if it is no text
   */
  Document read(byte[] bytes, String path, @Nullable Integer item) throws RefusedException {
    TextDecoder.Decoded decoded = decoder.decode(bytes);
    Source source = new Source(path, item, decoded.encoding(), "text/plain", Sha256.of(bytes));
    return new Document(source, Metadata.NONE, decoded.text(), decoded.warnings());
  }
}
