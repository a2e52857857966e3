package newsanalyzer.write.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.AnalysisWriter;
import newsanalyzer.write.file.GrowingFile.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One file for all articles, or several that grow side by side, as tables do. Until every article
 * is done they are called {@code NAME.part}, with a {@code NAME.journal} beside the first.
 *
 * <p>The results of an earlier run that broke off are kept as far as the same articles come in the
 * same order, and as the files are as they were left: then they grow on from there, to the very
 * bytes of a run that did not break off. Of these, what took too long or met a fault of the program
 * is tried again, as it may go well with more time or memory, and takes the place of the failure.
 */
public final class FilesOutput implements Output {

  /** How many bytes are remembered of results that are to take the place of failures. */
  private static final long MOST_REMEMBERED = 16 << 20;

  private final List<GrowingFile> parts;
  private final Journal journal;

  /** What an earlier run has done. */
  private List<Line> done;

  /** Results of articles that are tried again, by their index in {@link #done}. */
  private final Map<Integer, Again> again = new HashMap<>();

  private final long mostRemembered;
  private long remembered;

  /** How many of {@link #done} came again, in the same order. */
  private int next;

  /** How many of these were kept or written by now. */
  private int passed;

  private boolean isMatching = true;
  private boolean isOpen;
  private boolean isEmpty;

  /** Makes the writer of a file. */
  @FunctionalInterface
  public interface WriterMaker {

    /**
     * Makes it.
     *
     * @param isContinued whether the file has content already
     */
    AnalysisWriter make(boolean isContinued);
  }

  /** The result of an article that failed in the earlier run: its bytes in each file. */
  private record Again(Line line, List<byte[]> contents) {}

  /** A line of the journal: an article, where it ends in each file, and how it failed, if so. */
  private record Line(String key, List<Mark> marks, @Nullable FailureKind kind, String message) {

    private static final int AFTER_FAILURE = 3;

    static Line of(Entry entry, List<Mark> marks, @Nullable Failure failure) {
      return failure == null
          ? new Line(entry.key(), marks, null, "")
          : new Line(entry.key(), marks, failure.kind(), failure.message());
    }

    /**
     * Reads {@code key, kind or nothing, message or nothing, marks}, parted by tabs; null if it is
     * something else.
     */
    static @Nullable Line parse(String line, int files) {
      String[] fields = line.split("\t", -1);
      if (fields.length != AFTER_FAILURE + files) {
        return null;
      }
      try {
        List<Mark> marks = Stream.of(fields).skip(AFTER_FAILURE).map(Mark::parse).toList();
        FailureKind kind = fields[1].isEmpty() ? null : FailureKind.valueOf(fields[1]);
        return new Line(fields[0], marks, kind, fields[2]);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        return null;
      }
    }

    /**
     * Whether another run may do better. The first article of a format that prints nothing for
     * failures is left as it is: what the next one begins with would be another then.
     */
    boolean isToBeTriedAgain() {
      return (kind == FailureKind.TIMEOUT || kind == FailureKind.INTERNAL)
          && marks.stream().allMatch(mark -> mark.length() > 0);
    }

    @Override
    public String toString() {
      String kindName = kind == null ? "" : kind.name();
      return Stream.concat(
              Stream.of(key, kindName, message.replaceAll("\\s", " ")),
              marks.stream().map(Mark::toString))
          .collect(Collectors.joining("\t"));
    }
  }

  /**
   * Takes the files, whose folder is made if it is missing.
   *
   * @param isForced whether to forget what an earlier run did
   * @throws IOException if the earlier run's files can't be read, or another run writes them
   */
  public FilesOutput(List<Path> files, List<WriterMaker> makers, boolean isForced)
      throws IOException {
    this(files, makers, isForced, MOST_REMEMBERED);
  }

  FilesOutput(List<Path> files, List<WriterMaker> makers, boolean isForced, long mostRemembered)
      throws IOException {
    this.mostRemembered = mostRemembered;
    parts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      parts.add(new GrowingFile(files.get(i), makers.get(i)));
    }
    Path first = files.get(0);
    Path folder = first.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    journal = new Journal(first.resolveSibling(first.getFileName() + ".journal"));
    done = isForced ? List.of() : earlier();
  }

  /** What the journal and the files agree on, up to the first thing that isn't as it was left. */
  private List<Line> earlier() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : journal.lines()) {
      Line line = Line.parse(text, parts.size());
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    int whole = lines.size();
    for (int i = 0; i < parts.size(); i++) {
      int file = i;
      List<Mark> marks = lines.stream().limit(whole).map(line -> line.marks.get(file)).toList();
      whole = parts.get(i).agreesWith(marks);
    }
    return lines.subList(0, whole);
  }

  @Override
  public boolean has(Entry entry) {
    isMatching = isMatching && next < done.size() && done.get(next).key.equals(entry.key());
    if (!isMatching) {
      return false;
    }
    next++;
    return !done.get(next - 1).isToBeTriedAgain();
  }

  @Override
  public @Nullable Failure keep(Entry entry) {
    Line line = done.get(passed);
    passed++;
    return line.kind == null
        ? null
        : new Failure(entry.path(), entry.item(), line.kind, line.message);
  }

  @Override
  public void write(Entry entry, Analysis analysis) throws IOException {
    put(entry, (writer, out) -> writer.write(analysis, out), null);
  }

  @Override
  public void lose(Entry entry, Failure failure) throws IOException {
    put(entry, (writer, out) -> writer.write(failure, out), failure);
  }

  /** What is written of an article to each file. */
  @FunctionalInterface
  private interface Content {
    void write(AnalysisWriter writer, OutputStream out) throws IOException;
  }

  private void put(Entry entry, Content content, @Nullable Failure failure) throws IOException {
    if (passed < next) {
      putAgain(entry, content, failure);
    } else {
      append(entry, content, failure);
    }
  }

  /** Remembers what is to stand in the place of an earlier failure. */
  private void putAgain(Entry entry, Content content, @Nullable Failure failure)
      throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.write(parts.get(i).writerAt(lengthBefore(passed, i)), bytes);
      contents.add(bytes.toByteArray());
      remembered += bytes.size();
    }
    again.put(passed, new Again(Line.of(entry, List.of(), failure), contents));
    passed++;
    if (remembered > mostRemembered) {
      putInPlace();
    }
  }

  private void append(Entry entry, Content content, @Nullable Failure failure) throws IOException {
    open();
    List<Long> lengths = new ArrayList<>();
    for (GrowingFile part : parts) {
      lengths.add(part.length());
    }
    try {
      for (GrowingFile part : parts) {
        content.write(part.writer(), part.stream());
      }
    } catch (RuntimeException | Error e) {
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).cutAt(lengths.get(i)); // no table has rows of an article that others lack
      }
      throw e;
    }
    List<Mark> marks = new ArrayList<>();
    for (GrowingFile part : parts) {
      marks.add(part.mark());
    }
    isEmpty = false;
    journal.add(Line.of(entry, marks, failure).toString());
  }

  /** Cuts the files where the results that are kept end, and goes on from there. */
  private void open() throws IOException {
    if (isOpen) {
      return;
    }
    done = done.subList(0, next);
    if (again.isEmpty()) {
      journal.keep(next);
    } else {
      putInPlace();
    }
    isOpen = true;
    isEmpty = next == 0;
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).openAt(lengthBefore(next, i));
    }
  }

  private long lengthBefore(int index, int file) {
    return index == 0 ? 0 : done.get(index - 1).marks.get(file).length();
  }

  /**
   * Puts results in the place of the failures before them. A kill meanwhile does no harm: what the
   * journal and the files don't agree on is redone.
   */
  private void putInPlace() throws IOException {
    List<List<Mark>> marks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int file = i;
      List<Mark> old = done.stream().map(line -> line.marks.get(file)).toList();
      Map<Integer, byte[]> contents = new HashMap<>();
      again.forEach((index, result) -> contents.put(index, result.contents.get(file)));
      marks.add(parts.get(file).replace(old, contents));
    }
    List<Line> replaced = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      int index = i;
      Again result = again.get(i);
      Line line = result == null ? done.get(i) : result.line;
      List<Mark> own = marks.stream().map(ofFile -> ofFile.get(index)).toList();
      replaced.add(new Line(line.key, own, line.kind, line.message));
    }
    done = replaced;
    again.clear();
    remembered = 0;
    journal.restart(done.stream().map(Line::toString).toList());
  }

  @Override
  public void finish() throws IOException {
    open();
    isEmpty = false;
    for (GrowingFile part : parts) {
      part.finish();
    }
    journal.delete();
  }

  @Override
  public String name() {
    return parts.get(0).file().toString();
  }

  @Override
  public void close() throws IOException {
    for (GrowingFile part : parts) {
      part.close();
    }
    if (isOpen && isEmpty) {
      for (GrowingFile part : parts) {
        part.delete();
      }
      journal.delete();
    }
    journal.close();
  }
}
