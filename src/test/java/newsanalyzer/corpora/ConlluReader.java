package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.corpora.ConlluDocument.ConlluSentence;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.model.Span;

/**
 * Reads Universal Dependencies treebanks and rebuilds the raw text with the place of each word in
 * it. It reads no syntax, and no empty nodes.
 */
public final class ConlluReader {

  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int MISC = 9;

  private final List<ConlluDocument> documents = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String documentId = "";
  private String sentenceId = "";
  private boolean newParagraph = true;
  private boolean spaceDue;
  private int paragraphStart;

  private ConlluReader() {}

  /** The documents of a file, in its order. */
  public static List<ConlluDocument> read(Path file) {
    return read(Corpora.lines(file));
  }

  static List<ConlluDocument> read(List<String> lines) {
    ConlluReader reader = new ConlluReader();
    lines.forEach(reader::line);
    reader.endSentence();
    reader.endDocument();
    return reader.documents;
  }

  private void line(String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("# newdoc")) {
      endDocument();
      documentId = value(line);
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
      newParagraph = true;
    } else if (line.startsWith("# sent_id")) {
      sentenceId = value(line);
    } else if (!line.startsWith("#")) {
      rows.add(line.split("\t", -1));
    }
  }

  private static String value(String comment) {
    return comment.substring(comment.indexOf('=') + 1).strip();
  }

  private void endDocument() {
    endParagraph();
    if (!sentences.isEmpty()) {
      documents.add(new ConlluDocument(documentId, text.toString(), paragraphs, sentences));
    }
    text.setLength(0);
    paragraphs.clear();
    sentences.clear();
    newParagraph = true;
    spaceDue = false;
    paragraphStart = 0;
  }

  private void endParagraph() {
    if (text.length() > paragraphStart) {
      paragraphs.add(new Span(paragraphStart, text.length()));
    }
  }

  private void endSentence() {
    if (rows.isEmpty()) {
      return;
    }
    if (newParagraph && !text.isEmpty()) {
      endParagraph();
      text.append("\n\n");
      paragraphStart = text.length();
      spaceDue = false;
    }
    newParagraph = false;
    text.append(spaceDue ? " " : "");
    spaceDue = false;
    int start = text.length();
    List<ConlluWord> words = words();
    sentences.add(
        new ConlluSentence(sentenceId, new Span(start, text.length()), paragraphs.size(), words));
    rows.clear();
  }

  private List<ConlluWord> words() {
    List<ConlluWord> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = rows.get(i)[0];
      if (id.contains(".")) {
        continue;
      }
      int start = append(rows.get(i));
      if (id.contains("-")) {
        int first = Integer.parseInt(id.substring(0, id.indexOf('-')));
        int count = Integer.parseInt(id.substring(id.indexOf('-') + 1)) - first + 1;
        words.addAll(parts(start, rows.get(i)[FORM], rows.subList(i + 1, i + 1 + count)));
        i += count;
      } else {
        words.add(word(new Span(start, start + rows.get(i)[FORM].length()), rows.get(i)));
      }
    }
    return words;
  }

  /** Appends a row's form and returns where it starts. */
  private int append(String[] row) {
    text.append(spaceDue ? " " : "");
    int start = text.length();
    text.append(row[FORM]);
    spaceDue = !row[MISC].contains("SpaceAfter=No");
    return start;
  }

  /** The words of a multiword token, each with its share of the token's letters. */
  private static List<ConlluWord> parts(int start, String token, List<String[]> rows) {
    int letters = rows.stream().mapToInt(row -> row[FORM].length()).sum();
    if (letters != token.length()) {
      // Forms that aren't pieces of the token, such as "will not" for "won't": the token stays one.
      return List.of(word(new Span(start, start + token.length()), rows.get(0)));
    }
    List<ConlluWord> parts = new ArrayList<>();
    int begin = start;
    for (String[] row : rows) {
      parts.add(word(new Span(begin, begin + row[FORM].length()), row));
      begin += row[FORM].length();
    }
    return parts;
  }

  private static ConlluWord word(Span span, String[] row) {
    return new ConlluWord(span, row[FORM], row[LEMMA], row[UPOS], row[XPOS], row[MISC]);
  }
}
