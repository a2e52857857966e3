package newsanalyzer.write.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.write.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/**
 * One file for all articles, or several that grow side by side, as tables do. Until every article
 * is done they are called {@code NAME.part}, with a {@code NAME.journal} beside the first.
 *
 * <p>The results of an earlier run that broke off are kept as far as the same articles come in the
 * same order: then the files grow on from there, to the very bytes of a run that did not break off.
 */
public final class FilesOutput implements Output {

  private final List<Part> parts;
  private final Journal journal;
  private final List<Line> done;
  private int next;
  private int kept;
  private boolean isGrowing;
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

  /** A file with what writes it. */
  private static final class Part {
    private final Path file;
    private final Path part;
    private final WriterMaker maker;
    private @Nullable AnalysisWriter writer;
    private @Nullable FileOutputStream out;

    private Part(Path file, WriterMaker maker) {
      this.file = file;
      this.part = file.resolveSibling(file.getFileName() + ".part");
      this.maker = maker;
    }

    /** Cuts the file, and goes on from there. */
    void openAt(long length) throws IOException {
      out = new FileOutputStream(part.toFile(), true);
      out.getChannel().truncate(length);
      writer = maker.make(length > 0);
    }

    AnalysisWriter writer() {
      return Objects.requireNonNull(writer, "not open");
    }

    FileOutputStream stream() {
      return Objects.requireNonNull(out, "not open");
    }

    long position() throws IOException {
      return stream().getChannel().position();
    }

    void finish() throws IOException {
      stream().getFD().sync();
      stream().close();
      AtomicFile.move(part, file);
    }

    void close() throws IOException {
      if (out != null) {
        out.close();
      }
    }
  }

  /**
   * A line of the journal: an article, how long each file was after it, and how it failed, if so.
   */
  private record Line(String key, List<Long> lengths, @Nullable FailureKind kind, String message) {

    private static final int AFTER_FAILURE = 3;

    static Line of(Entry entry, List<Long> lengths, @Nullable Failure failure) {
      return failure == null
          ? new Line(entry.key(), lengths, null, "")
          : new Line(entry.key(), lengths, failure.kind(), failure.message());
    }

    /** {@code key, kind or nothing, message or nothing, lengths}, parted by tabs. */
    static Line parse(String line) {
      String[] fields = line.split("\t", -1);
      List<Long> lengths =
          Stream.of(fields).skip(AFTER_FAILURE).map(Long::parseLong).collect(Collectors.toList());
      FailureKind kind = fields[1].isEmpty() ? null : FailureKind.valueOf(fields[1]);
      return new Line(fields[0], lengths, kind, fields[2]);
    }

    @Override
    public String toString() {
      String kindName = kind == null ? "" : kind.name();
      return Stream.concat(
              Stream.of(key, kindName, message.replaceAll("\\s", " ")),
              lengths.stream().map(String::valueOf))
          .collect(Collectors.joining("\t"));
    }
  }

  /**
   * Takes the files, whose folder is made if it is missing.
   *
   * @param isForced whether to forget what an earlier run did
   * @throws IOException if the earlier run's files can't be read
   */
  public FilesOutput(List<Path> files, List<WriterMaker> makers, boolean isForced)
      throws IOException {
    parts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      parts.add(new Part(files.get(i), makers.get(i)));
    }
    Path first = files.get(0);
    Path folder = first.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    journal = new Journal(first.resolveSibling(first.getFileName() + ".journal"));
    done = isForced ? List.of() : earlier();
  }

  /** What the journal and the files agree on. */
  private List<Line> earlier() throws IOException {
    List<Line> lines = new ArrayList<>();
    try {
      journal.lines().forEach(line -> lines.add(Line.parse(line)));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return List.of(); // not ours
    }
    for (int i = 0; i < parts.size(); i++) {
      Path part = parts.get(i).part;
      long length = Files.exists(part) ? Files.size(part) : 0;
      int file = i;
      lines.removeIf(
          line -> line.lengths.size() != parts.size() || line.lengths.get(file) > length);
    }
    return lines;
  }

  @Override
  public boolean has(Entry entry) throws IOException {
    if (!isGrowing && next < done.size() && done.get(next).key.equals(entry.key())) {
      next++;
      return true;
    }
    grow();
    return false;
  }

  @Override
  public @Nullable Failure keep(Entry entry) {
    Line line = done.get(kept);
    kept++;
    return line.kind == null
        ? null
        : new Failure(entry.path(), entry.item(), line.kind, line.message);
  }

  @Override
  public void write(Entry entry, Analysis analysis) throws IOException {
    for (Part part : parts) {
      part.writer().write(analysis, part.stream());
    }
    add(entry, null);
  }

  @Override
  public void lose(Entry entry, Failure failure) throws IOException {
    for (Part part : parts) {
      part.writer().write(failure, part.stream());
    }
    add(entry, failure);
  }

  private void add(Entry entry, @Nullable Failure failure) throws IOException {
    List<Long> lengths = new ArrayList<>();
    for (Part part : parts) {
      part.stream().flush();
      lengths.add(part.position());
    }
    isEmpty = false;
    journal.add(Line.of(entry, lengths, failure).toString());
  }

  /** Cuts the files where the results that are kept end, and goes on from there. */
  private void grow() throws IOException {
    if (isGrowing) {
      return;
    }
    isGrowing = true;
    isEmpty = next == 0;
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).openAt(next == 0 ? 0 : done.get(next - 1).lengths.get(i));
    }
    journal.start(done.subList(0, next).stream().map(Line::toString).toList());
  }

  @Override
  public void finish() throws IOException {
    grow();
    isEmpty = false;
    for (Part part : parts) {
      part.finish();
    }
    journal.delete();
  }

  @Override
  public String name() {
    return parts.get(0).file.toString();
  }

  @Override
  public void close() throws IOException {
    for (Part part : parts) {
      part.close();
    }
    journal.close();
    if (isGrowing && isEmpty) {
      for (Part part : parts) {
        Files.deleteIfExists(part.part);
      }
      journal.delete();
    }
  }
}
