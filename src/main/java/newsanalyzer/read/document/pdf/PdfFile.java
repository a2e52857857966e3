package newsanalyzer.read.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF file's pages hold.
 *
 * @param title what its properties say it is called; null if they don't
 * @param pages the words of each page, in the order in which they are drawn
 * @param hasPictures whether there are pictures on a page without words
 * @param unreadable pages that could not be read to their end, from 1
 */
public record PdfFile(
    @Nullable String title, List<List<Word>> pages, boolean hasPictures, List<Integer> unreadable) {

  /** More pages than any article has: they are not even looked at. */
  private static final int MOST_PAGES = 5_000;

  static {
    System.setProperty("java.awt.headless", "true"); // PDFBox computes with AWT's shapes
    BundledFont.install();
  }

  public PdfFile {
    pages = List.copyOf(pages);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads a file that needs no password. Nothing is drawn, and nothing written.
   *
   * @param mostGlyphs how many glyphs it may have
   * @throws IOException if it can't be opened
   * @throws LimitException if it is larger than any article
   */
  public static PdfFile read(byte[] bytes, int mostGlyphs) throws IOException {
    StreamSizes.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new LimitException();
      }
      PageGlyphs glyphs = new PageGlyphs(mostGlyphs);
      List<List<Word>> pages = new ArrayList<>();
      List<Integer> unreadable = new ArrayList<>();
      boolean hasPictures = false;
      for (PDPage page : document.getPages()) {
        List<Word> words = List.of();
        try {
          words = glyphs.read(page);
          hasPictures |= words.isEmpty() && hasPicture(page);
        } catch (IOException e) {
          unreadable.add(pages.size() + 1);
        }
        pages.add(words);
      }
      String title = document.getDocumentInformation().getTitle();
      return new PdfFile(title, pages, hasPictures, unreadable);
    }
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
