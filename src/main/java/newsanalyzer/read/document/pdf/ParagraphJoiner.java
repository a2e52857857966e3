package newsanalyzer.read.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of columns to paragraphs, also those that go on in the next column or on the next
 * page. For one document.
 */
final class ParagraphJoiner {

  /** Lines further apart than this times what is usual for their size are of two paragraphs. */
  private static final double WIDE_SPACING = 1.25;

  /** A sentence's end, with what may stand behind it. */
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"'”’)\\]]*");

  private static final Pattern BULLET = Pattern.compile("(?:[•▪■●◦‣*–—-]|\\d{1,2}[.)])\\s.*");

  /** So many paragraphs back the one may stand that goes on: captions and notes lie between. */
  private static final int LOOK_BACK = 4;

  private final List<Column> columns;
  private final Hyphens hyphens;
  private final Map<Long, Double> pitches;
  private final double bodySize;
  private final boolean usesIndents;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private ParagraphJoiner(List<Column> columns) {
    this.columns = columns;
    this.hyphens = new Hyphens(columns.stream().flatMap(c -> c.lines().stream()).toList());
    this.pitches = pitches(columns);
    this.bodySize = bodySize(columns);
    this.usesIndents = usesIndents(columns);
  }

  /** The paragraphs of columns in reading order. */
  static List<Paragraph> join(List<Column> columns) {
    ParagraphJoiner joiner = new ParagraphJoiner(columns);
    joiner.join();
    return joiner.paragraphs;
  }

  /** The size of most characters; 0 if there are none. */
  static double bodySize(List<Column> columns) {
    Map<Long, Integer> characters = new HashMap<>();
    for (Column column : columns) {
      for (Line line : column.lines()) {
        characters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 2.0)
        .orElse(0.0);
  }

  private void join() {
    Column before = null;
    for (Column column : columns) {
      Line last = null;
      for (Line line : column.lines()) {
        if (last == null) {
          addFirst(before, column, line);
        } else if (isBroken(column, last, line)) {
          add(column, line);
        } else {
          append(paragraphs.size() - 1, line);
        }
        last = line;
      }
      before = column;
    }
  }

  private void add(Column column, Line line) {
    paragraphs.add(new Paragraph(line.text(), line.size(), line.isBold(), column.page()));
  }

  private void append(int index, Line line) {
    Paragraph whole = paragraphs.get(index);
    String text = hyphens.join(whole.text(), line.text());
    boolean isBold = whole.isBold() && line.isBold();
    paragraphs.set(index, new Paragraph(text, whole.size(), isBold, whole.page()));
  }

  /** Adds a column's first line, to an earlier paragraph if it goes on there. */
  private void addFirst(@Nullable Column before, Column column, Line line) {
    if (before != null && runsOver(before, column, line)) {
      append(paragraphs.size() - 1, line);
      return;
    }
    boolean startsWithin = startsWithin(line.text());
    int last = paragraphs.size() - 1;
    for (int i = last; startsWithin && i >= 0 && i > last - LOOK_BACK; i--) {
      Paragraph earlier = paragraphs.get(i);
      if (line.isOfSize(earlier.size()) && !endsSentence(earlier.text())) {
        append(i, line);
        return;
      }
    }
    add(column, line);
  }

  private boolean runsOver(Column before, Column column, Line line) {
    Line last = before.lines().get(before.lines().size() - 1);
    if (!line.isOfSize(last.size()) || line.isBold() != last.isBold()) {
      return false;
    }
    if (line.size() > 1.15 * bodySize) {
      double distance = line.baseline() - last.baseline();
      return before.page() == column.page() && distance > 0 && distance < 1.6 * line.size();
    }
    if (startsWithin(line.text()) && !endsSentence(last.text())) {
      return true;
    }
    boolean isFull = !hasFitted(before, last, line);
    return isFull && !column.isIndented(line) && (usesIndents || !endsSentence(last.text()));
  }

  private boolean isBroken(Column column, Line line, Line next) {
    if (!line.isOfSize(next.size()) || line.isBold() != next.isBold()) {
      return !Hyphens.partsWord(line.text());
    }
    double spacing = next.baseline() - line.baseline();
    double usual = pitches.getOrDefault(Math.round(line.size()), 1.3 * line.size());
    if (spacing > WIDE_SPACING * usual || spacing > 2.5 * line.size()) {
      return true;
    }
    if (line.size() > 1.15 * bodySize || Hyphens.partsWord(line.text())) {
      return false; // lines of a headline end where they please
    }
    boolean beginsIndented =
        usesIndents
            && column.isIndented(next)
            && (!column.isIndented(line) || hasFitted(column, line, next));
    if (beginsIndented
        || isIndentedBelow(column, line, next)
        || BULLET.matcher(next.text()).matches()) {
      return true;
    }
    double room = column.room(line);
    return hasFitted(column, line, next)
        && (endsSentence(line.text()) || room > 0.3 * column.width())
        && !isCentered(column, line);
  }

  private static boolean isIndentedBelow(Column column, Line line, Line next) {
    return next.left() - line.left() > 0.7 * next.size() && column.isIndented(next);
  }

  private static boolean isCentered(Column column, Line line) {
    double indent = line.left() - column.left();
    return indent > line.size()
        && Math.abs(indent - column.room(line)) < line.size()
        && !endsSentence(line.text());
  }

  /** Whether the line ended although the next one's first word would have had room on it. */
  private static boolean hasFitted(Column column, Line line, Line next) {
    return next.firstWord() + 0.5 * line.size() < column.room(line);
  }

  private static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  private static boolean startsWithin(String text) {
    return Character.isLowerCase(text.charAt(0));
  }

  /**
   * How far lines of a size stand apart, by rounded size: the lower quartile, because many are
   * further apart where paragraphs are short.
   */
  private static Map<Long, Double> pitches(List<Column> columns) {
    Map<Long, List<Double>> distances = new HashMap<>();
    for (Column column : columns) {
      for (int i = 1; i < column.lines().size(); i++) {
        Line line = column.lines().get(i - 1);
        Line next = column.lines().get(i);
        double distance = next.baseline() - line.baseline();
        if (line.isOfSize(next.size()) && distance < 2.5 * line.size()) {
          distances
              .computeIfAbsent(Math.round(line.size()), unseen -> new ArrayList<>())
              .add(distance);
        }
      }
    }
    Map<Long, Double> pitches = new HashMap<>();
    distances.forEach(
        (size, all) -> {
          double[] sorted = all.stream().mapToDouble(d -> d).toArray();
          Arrays.sort(sorted);
          pitches.put(size, sorted[sorted.length / 4]);
        });
    return pitches;
  }

  /** Whether most paragraphs begin with an indented line. */
  private static boolean usesIndents(List<Column> columns) {
    int indented = 0;
    int lines = 0;
    for (Column column : columns) {
      for (int i = 1; i < column.lines().size(); i++) {
        Line next = column.lines().get(i);
        boolean isIndented = isIndentedBelow(column, column.lines().get(i - 1), next);
        indented += isIndented ? 1 : 0;
        lines++;
      }
    }
    return indented >= 2 && indented * 25 > lines;
  }
}
