package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.read.RefusedException;
import newsanalyzer.read.document.office.OfficeText;
import newsanalyzer.read.document.office.OversizeException;
import newsanalyzer.read.document.office.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text document of Microsoft Word (from 2007 on) or of LibreOffice and its like as one
 * article. Its headline is what is set as its title, else its first heading.
 *
 * <p>It reads no author and no date from the document's properties: they say who made the file, and
 * when, not who wrote the article and when it was published. Footnotes, comments, headers and
 * footers are left out.
 *
 * <p>Holds no state but its setting, so one instance serves all threads.
 */
public final class OfficeReader {

  public static final String DOCX_MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  public static final String ODT_MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private final int maxCharacters;

  /** Takes the longest article that is read, in characters; longer ones are refused. */
  public OfficeReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /**
   * Reads a Word document.
   *
   * @param item which article of its file it is, from 1; null if the file holds just one
   * @throws RefusedException if it is protected, old, broken or too large, or there is no text in
   *     it
   */
  public Document readDocx(byte[] bytes, String path, @Nullable Integer item)
      throws RefusedException {
    if (DocumentSniffer.isOldOffice(bytes)) {
      throw DocumentSniffer.isProtectedOffice(bytes)
          ? isProtected()
          : new RefusedException(
              FailureKind.NOT_TEXT, "this is a document of an old Word: save it as .docx");
    }
    return read(bytes, new Source(path, item, "UTF-8", DOCX_MEDIA_TYPE, Sha256.of(bytes)));
  }

  /**
   * Reads an OpenDocument text.
   *
   * @param item which article of its file it is, from 1; null if the file holds just one
   * @throws RefusedException if it is protected, broken or too large, or there is no text in it
   */
  public Document readOdt(byte[] bytes, String path, @Nullable Integer item)
      throws RefusedException {
    return read(bytes, new Source(path, item, "UTF-8", ODT_MEDIA_TYPE, Sha256.of(bytes)));
  }

  private Document read(byte[] bytes, Source source) throws RefusedException {
    ZipParts parts = ZipParts.of(bytes);
    OfficeText text;
    try {
      if (parts.areEncrypted() || hasEncryptedParts(parts)) {
        throw isProtected();
      }
      text =
          source.mediaType().equals(DOCX_MEDIA_TYPE)
              ? OfficeText.ofDocx(parts, maxCharacters)
              : OfficeText.ofOdt(parts, maxCharacters);
    } catch (OversizeException e) {
      throw new RefusedException(
          FailureKind.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "longer than the limit of %,d characters: split it, or raise --max-chars",
              maxCharacters));
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(
          FailureKind.UNREADABLE, "this document is broken: open it in its program, and save it");
    }
    if (text.headline() == null && text.paragraphs().isEmpty()) {
      throw new RefusedException(FailureKind.NO_ARTICLE, "there is no text in this document");
    }
    return ArticleText.of(text.headline(), text.paragraphs()).document(source, List.of());
  }

  /** How LibreOffice protects documents. */
  private static boolean hasEncryptedParts(ZipParts parts) throws IOException {
    byte[] manifest = parts.part("META-INF/manifest.xml");
    return manifest != null && new String(manifest, UTF_8).contains("encryption-data");
  }

  private static RefusedException isProtected() {
    return new RefusedException(
        FailureKind.UNREADABLE, "is protected by a password: save a copy without one");
  }
}
