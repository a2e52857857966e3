package newsanalyzer.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read, before any analysis.
 *
 * @param source where it came from
 * @param metadata what was given beside the text
 * @param text the article as plain text, lines ended by LF alone, no lone surrogates; every {@link
 *     Span} points into it
 * @param paragraphs where its paragraphs stand in the page it was taken from, in text order; empty
 *     unless that was asked for
 * @param duplicateOf the earlier article of the run that it repeats; null if there is none, or
 *     nobody looked
 * @param warnings what a reader had to mend or guess, a sentence each
 */
public record Document(
    Source source,
    Metadata metadata,
    String text,
    List<SourceParagraph> paragraphs,
    @Nullable Duplicate duplicateOf,
    List<String> warnings) {

  public Document {
    requireNonNull(source, "source");
    requireNonNull(metadata, "metadata");
    if (text.indexOf('\r') >= 0) {
      throw new IllegalArgumentException(source.path() + ": text has CR line ends");
    }
    if (hasLoneSurrogate(text)) {
      throw new IllegalArgumentException(source.path() + ": text has lone surrogates");
    }
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  /** An article of which no more is known. */
  public Document(Source source, Metadata metadata, String text, List<String> warnings) {
    this(source, metadata, text, List.of(), null, warnings);
  }

  /** The same with other metadata. */
  public Document withMetadata(Metadata other) {
    return new Document(source, other, text, paragraphs, duplicateOf, warnings);
  }

  /** The same as a repetition of {@code earlier}. */
  public Document withDuplicateOf(@Nullable Duplicate earlier) {
    return new Document(source, metadata, text, paragraphs, earlier, warnings);
  }

  /**
   * An article that a program already holds as a string. Line ends become LF, lone surrogates
   * question marks.
   *
   * @param name what to call it in {@link Source#path}
   */
  public static Document of(String name, String text) {
    byte[] bytes = text.getBytes(UTF_8); // a lone surrogate gives a question mark
    String whole = hasLoneSurrogate(text) ? new String(bytes, UTF_8) : text;
    String lines = whole.replace("\r\n", "\n").replace('\r', '\n');
    Source source = new Source(name, "UTF-8", "text/plain", Sha256.of(bytes));
    return new Document(source, Metadata.NONE, lines, List.of());
  }

  /** Offsets in code points and the text as UTF-8 are well defined only without them. */
  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
