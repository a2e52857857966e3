package newsanalyzer.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import newsanalyzer.model.Document;
import newsanalyzer.model.Failure;
import newsanalyzer.model.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An article as a journal knows it.
 *
 * @param path {@link newsanalyzer.model.Source#path}
 * @param item {@link newsanalyzer.model.Source#item}
 * @param key a digest of all that its result depends on: what was read and the settings
 */
public record Entry(String path, @Nullable Integer item, String key) {

  public Entry {
    requireNonNull(path, "path");
    requireNonNull(key, "key");
  }

  /**
   * The entry of an article.
   *
   * @param settings a description of all settings, program and models that its result depends on
   */
  public static Entry of(Document document, String settings) {
    return new Entry(
        document.source().path(),
        document.source().item(),
        key(
            settings,
            document.source(),
            document.metadata(),
            document.paragraphs(),
            String.valueOf(document.duplicateOf()),
            document.warnings(),
            document.text()));
  }

  /** The entry of an article that could not be read. */
  public static Entry of(Failure failure, String settings) {
    return new Entry(failure.path(), failure.item(), key(settings, failure));
  }

  /** Each part but the last is a line of its own, so that no two lists of parts are one text. */
  private static String key(Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      String text = part.toString();
      all.append(part == parts[parts.length - 1] ? text : text.replace("\n", " ")).append('\n');
    }
    return Sha256.of(all.toString().getBytes(UTF_8));
  }
}
