package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF document, as an article.
 *
 * @param headline its headline; null if nothing tells it
 * @param paragraphs what else is on the pages, in reading order, without what stands at their
 *     edges; empty if there are no letters on them
 */
public record PdfText(@Nullable String headline, List<String> paragraphs) {

  /** Headlines are set larger than the text by a fifth at least. */
  private static final double LARGER = 1.2;

  /** The length of a headline, in characters. */
  private static final int SHORTEST_HEADLINE = 8;

  private static final int LONGEST_HEADLINE = 300;

  /** A newspaper's own name above the headline has no more words. */
  private static final int WORDS_OF_NAME = 4;

  public PdfText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Puts the words of a document's pages in order.
   *
   * @param title what the document's properties say it is called; it is its headline only if the
   *     first page says so, too
   */
  public static PdfText of(List<List<Word>> pages, @Nullable String title) {
    List<List<Word>> inner = PageEdges.remove(pages);
    List<Column> columns = new ArrayList<>();
    List<List<List<Word>>> parted = Columns.of(inner);
    for (int page = 0; page < parted.size(); page++) {
      for (List<Word> words : parted.get(page)) {
        columns.add(Column.of(words, page));
      }
    }
    List<Paragraph> paragraphs = ParagraphJoiner.join(columns);
    List<Paragraph> first = paragraphs.stream().filter(p -> p.page() == 0).toList();
    Paragraph headline = titled(first, title);
    headline = headline == null ? largest(first, ParagraphJoiner.bodySize(columns)) : headline;
    List<Paragraph> others = new ArrayList<>(paragraphs);
    others.remove(headline);
    return new PdfText(
        headline == null ? null : headline.text(), others.stream().map(Paragraph::text).toList());
  }

  private static @Nullable Paragraph titled(List<Paragraph> paragraphs, @Nullable String title) {
    String folded = title == null ? "" : folded(title);
    if (folded.length() < SHORTEST_HEADLINE) {
      return null;
    }
    return paragraphs.stream()
        .filter(p -> folded(p.text()).equals(folded))
        .findFirst()
        .orElse(null);
  }

  /** The headline by its size, which is not the newspaper's name above one of more words. */
  private static @Nullable Paragraph largest(List<Paragraph> paragraphs, double bodySize) {
    List<Paragraph> large = paragraphs.stream().filter(p -> isHeadline(p, bodySize)).toList();
    Paragraph largest = largest(large);
    boolean isName =
        largest != null && largest.equals(paragraphs.get(0)) && words(largest) <= WORDS_OF_NAME;
    Paragraph longer =
        isName ? largest(large.stream().filter(p -> words(p) > WORDS_OF_NAME).toList()) : null;
    return longer == null ? largest : longer;
  }

  private static @Nullable Paragraph largest(List<Paragraph> paragraphs) {
    Paragraph largest = null;
    for (Paragraph paragraph : paragraphs) {
      largest = largest == null || paragraph.size() > 1.05 * largest.size() ? paragraph : largest;
    }
    return largest;
  }

  private static boolean isHeadline(Paragraph paragraph, double bodySize) {
    int length = paragraph.text().length();
    return paragraph.size() >= LARGER * bodySize
        && length >= SHORTEST_HEADLINE
        && length <= LONGEST_HEADLINE
        && words(paragraph) > 1;
  }

  private static int words(Paragraph paragraph) {
    return paragraph.text().split(" ", -1).length;
  }

  private static String folded(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
