package newsanalyzer.read.document.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import newsanalyzer.read.document.office.StyledParagraph.Style;

/**
 * Collects the paragraphs of a document as they are read; those of a text box come behind the
 * paragraph that holds it. For one document.
 */
final class Paragraphs {

  /** Text boxes in text boxes: deeper than any document has them. */
  private static final int DEEPEST = 100;

  private final List<StyledParagraph> all = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private String carried = "";
  private final int maxCharacters;
  private int characters;

  /** Takes how long the text may be, in characters. */
  Paragraphs(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /** A paragraph whose end hasn't come. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<StyledParagraph> within = new ArrayList<>();
    private Style style = Style.OTHER;
    private boolean goesOn;
  }

  void begin() throws OversizeException {
    if (open.size() >= DEEPEST) {
      throw new OversizeException();
    }
    Open paragraph = new Open();
    if (open.isEmpty()) {
      paragraph.text.append(carried);
      carried = "";
    }
    open.push(paragraph);
  }

  /** Says what the paragraph is set as. */
  void style(Style style) {
    if (!open.isEmpty()) {
      open.getFirst().style = style;
    }
  }

  /** Says that the paragraph's end was deleted. */
  void goesOn() {
    if (!open.isEmpty()) {
      open.getFirst().goesOn = true;
    }
  }

  /** Adds text; a line feed is a line break. */
  void add(String text) throws OversizeException {
    if (!open.isEmpty()) {
      characters += text.length();
      if (characters > 2L * maxCharacters) {
        throw new OversizeException();
      }
      open.getFirst().text.append(text);
    }
  }

  void end() {
    if (open.isEmpty()) {
      return;
    }
    Open paragraph = open.pop();
    List<StyledParagraph> ended = new ArrayList<>();
    if (paragraph.goesOn && open.isEmpty()) {
      carried = paragraph.text.toString();
    } else {
      addParts(paragraph.text.toString(), paragraph.style, ended);
    }
    ended.addAll(paragraph.within);
    (open.isEmpty() ? all : open.getFirst().within).addAll(ended);
  }

  /** Two line breaks are as good as a new paragraph. */
  private static void addParts(String text, Style style, List<StyledParagraph> to) {
    for (String part : text.split("\n[\\s\\p{Z}]*\n", -1)) {
      String words = part.replace("\u00AD", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
      if (!words.isEmpty()) {
        to.add(new StyledParagraph(words, style));
      }
    }
  }

  /** All that was read. */
  List<StyledParagraph> all() {
    while (!open.isEmpty()) {
      end();
    }
    addParts(carried, Style.OTHER, all);
    carried = "";
    return List.copyOf(all);
  }
}
