package newsanalyzer.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Document;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Sha256;
import newsanalyzer.model.Source;
import newsanalyzer.read.RefusedException;
import newsanalyzer.read.document.pdf.LimitException;
import newsanalyzer.read.document.pdf.PdfFile;
import newsanalyzer.read.document.pdf.PdfText;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF file as one article: its columns one after the other, its lines joined to paragraphs,
 * without what stands at the edges of its pages. Its headline is the document's title if the first
 * page says so, else the largest words there.
 *
 * <p>It reads no author and no date from the file's properties: they say who made the file, and
 * when, not who wrote the article and when it was published. It recognises no letters in pictures.
 *
 * <p>Holds no state but its setting, so one instance serves all threads.
 */
public final class PdfReader {

  public static final String MEDIA_TYPE = "application/pdf";

  /** The mark that ends a PDF file stands so many bytes before its end, or later. */
  private static final int SAMPLE = 1024;

  /** Headers, blanks and letters that are drawn twice are no part of the text, but are counted. */
  private static final int GLYPHS_PER_CHARACTER = 4;

  private final int maxCharacters;

  /** Takes the longest article that is read, in characters; longer ones are refused. */
  public PdfReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /**
   * Reads a file.
   *
   * @param item which article of its file it is, from 1; null if the file holds just one
   * @throws RefusedException if it is protected, broken or too large, or there is no text in it
   */
  public Document read(byte[] bytes, String path, @Nullable Integer item) throws RefusedException {
    PdfFile file = open(bytes);
    List<String> warnings = new ArrayList<>();
    if (!isComplete(bytes)) {
      warnings.add("The end of the PDF file is missing, and with it perhaps some of its text.");
    }
    for (Integer page : file.unreadable()) {
      warnings.add("Page " + page + " is broken: some of its text may be missing.");
    }
    PdfText text = PdfText.of(file.pages(), file.title());
    if (text.headline() == null && text.paragraphs().isEmpty()) {
      throw new RefusedException(
          FailureKind.NO_ARTICLE,
          file.hasPictures()
              ? "its pages are pictures without text: run a text recognition (OCR) over it first"
              : "there is no text on its pages");
    }
    return ArticleText.of(text.headline(), text.paragraphs())
        .document(new Source(path, item, null, MEDIA_TYPE, Sha256.of(bytes)), warnings);
  }

  private PdfFile open(byte[] bytes) throws RefusedException {
    try {
      int mostGlyphs = (int) Math.min((long) maxCharacters * GLYPHS_PER_CHARACTER, 1 << 30);
      return PdfFile.read(bytes, mostGlyphs);
    } catch (InvalidPasswordException e) {
      throw new RefusedException(
          FailureKind.UNREADABLE, "is protected by a password: save a copy without one");
    } catch (LinkageError e) {
      throw new RefusedException(
          FailureKind.UNREADABLE, "is protected by a certificate: save a copy without one");
    } catch (LimitException e) {
      throw new RefusedException(
          FailureKind.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "longer than the limit of %,d characters, or made to be: split it, or raise"
                  + " --max-chars",
              maxCharacters));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedException(
          FailureKind.UNREADABLE, "this PDF file is broken: save it anew from a PDF viewer");
    }
  }

  /** A file that was cut off lacks the mark at its end. */
  private static boolean isComplete(byte[] bytes) {
    int tail = Math.min(bytes.length, SAMPLE);
    return new String(bytes, bytes.length - tail, tail, ISO_8859_1).contains("%%EOF");
  }
}
