package newsanalyzer.read.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the words of a document's pages as they are drawn. Of the directions in which text runs
 * on a page only the most common counts: what stands sideways is a mark on the margin. For one
 * document and one thread.
 */
final class PageGlyphs extends PDFTextStripper {

  /**
   * A page of a newspaper takes some ten thousand operators. What takes more than this, some ten
   * seconds of work, is made to never end, by forms that draw each other.
   */
  private static final int MOST_OPERATORS = 20_000_000;

  /** Drawing a form takes the time of so many other operators. */
  private static final int COST_OF_FORM = 20;

  /** A raised figure so much smaller than the word before it calls a footnote. */
  private static final double FOOTNOTE_SIZE = 0.8;

  private static final Pattern BOLD =
      Pattern.compile(".*(?:bold|black|heavy|[-,]bd).*", Pattern.CASE_INSENSITIVE);

  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Map<Integer, List<Word>> words = new TreeMap<>();
  private final Map<Integer, Integer> glyphs = new TreeMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final StringBuilder word = new StringBuilder();
  private final int mostGlyphs;
  private int allGlyphs;
  private int operators;

  private int direction;
  private double left;
  private double right;
  private double baseline;
  private double size;
  private boolean isBold;
  private boolean afterSpace;
  private boolean spaceIsDue;

  /** Takes how many glyphs a document may have. */
  PageGlyphs(int mostGlyphs) {
    this.mostGlyphs = mostGlyphs;
  }

  /** The words of a page, in the order in which they are drawn. */
  List<Word> read(PDPage page) throws IOException {
    words.clear();
    glyphs.clear();
    drawn.clear();
    processPage(page);
    flush();
    int common = 0;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      common = entry.getValue() > glyphs.getOrDefault(common, 0) ? entry.getKey() : common;
    }
    return new ArrayList<>(words.getOrDefault(common, List.of()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators += operator.getName().equals(OperatorName.DRAW_OBJECT) ? COST_OF_FORM : 1;
    if (operators > MOST_OPERATORS) {
      throw new LimitException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    // The words are put in order elsewhere.
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    allGlyphs++;
    if (allGlyphs > mostGlyphs) {
      throw new LimitException();
    }
    String text = characters(glyph);
    double x = glyph.getXDirAdj();
    double y = glyph.getYDirAdj();
    double width = glyph.getWidthDirAdj();
    double height = Math.abs(glyph.getTextMatrix().getScalingFactorY());
    if (text.isEmpty() || !isOnPage(glyph, x, y) || !(height > 0.5 && height < 2000)) {
      return;
    }
    if (text.isBlank()) {
      spaceIsDue = true;
      return;
    }
    int turned = (int) glyph.getDir();
    if (isDrawnAgain(text, x, y, width, height) || isFootnoteCall(text, x, y, height)) {
      return;
    }
    double space = Math.min(Math.max(0.5 * glyph.getWidthOfSpace(), 0.1 * height), 0.25 * height);
    boolean continues =
        !word.isEmpty()
            && !spaceIsDue
            && turned == direction
            && Math.abs(y - baseline) < 0.2 * height
            && Math.abs(height - size) < 0.2 * size
            && x - right < space
            && x > right - 0.4 * height;
    if (!continues) {
      flush();
      direction = turned;
      left = x;
      baseline = y;
      size = height;
      isBold = bold.computeIfAbsent(glyph.getFont(), PageGlyphs::isBold);
      afterSpace = spaceIsDue;
      spaceIsDue = false;
    }
    word.append(text);
    right = x + width;
    glyphs.merge(turned, 1, Integer::sum);
  }

  private void flush() {
    if (!word.isEmpty()) {
      String text = Normalizer.normalize(word, Normalizer.Form.NFC);
      words
          .computeIfAbsent(direction, unseen -> new ArrayList<>())
          .add(new Word(text, left, right, baseline, size, isBold, afterSpace));
      word.setLength(0);
    }
  }

  /** Letters for ligatures, hyphens for soft hyphens that are seen, nothing for controls. */
  private static String characters(TextPosition glyph) {
    String unicode = glyph.getUnicode();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        text.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00AD') {
        text.append(glyph.getWidthDirAdj() > 0 ? "-" : "");
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        text.append(' ');
      } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isOnPage(TextPosition glyph, double x, double y) {
    boolean isSideways = glyph.getDir() % 180 != 0;
    double width = isSideways ? glyph.getPageHeight() : glyph.getPageWidth();
    double height = isSideways ? glyph.getPageWidth() : glyph.getPageHeight();
    return x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1;
  }

  /**
   * Some programs draw a text twice, shifted a little, to make it look bold or cast a shadow. Two
   * of the same letter in a row stand a letter's width apart.
   */
  private boolean isDrawnAgain(String text, double x, double y, double width, double height) {
    double cell = width > 0 ? Math.min(width / 3, height / 10) : height / 10;
    String glyph = text + ' ' + direction + ' ' + Math.round(10 * cell) + ' ';
    long column = Math.round(x / cell);
    long row = Math.round(y / cell);
    for (long i = column - 1; i <= column + 1; i++) {
      for (long j = row - 1; j <= row + 1; j++) {
        if (drawn.contains(glyph + i + ' ' + j)) {
          return true;
        }
      }
    }
    drawn.add(glyph + column + ' ' + row);
    return false;
  }

  private boolean isFootnoteCall(String text, double x, double y, double height) {
    return !word.isEmpty()
        && !spaceIsDue
        && height < FOOTNOTE_SIZE * size
        && y < baseline - 0.15 * size
        && y > baseline - size
        && Math.abs(x - right) < size
        && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return BOLD.matcher(name).matches()
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }
}
