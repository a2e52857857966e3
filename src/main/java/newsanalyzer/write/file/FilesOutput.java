package newsanalyzer.write.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
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
 * same order, and as the files are as they were left: then they grow on from there, to the very
 * bytes of a run that did not break off.
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
    private @Nullable FileChannel channel;
    private @Nullable CheckedOutputStream out;

    private Part(Path file, WriterMaker maker) {
      this.file = file;
      this.part = file.resolveSibling(file.getFileName() + ".part");
      this.maker = maker;
    }

    /** Cuts the file, and goes on from there. */
    void openAt(long length) throws IOException {
      channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(length).position(length);
      out = new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32C());
      writer = maker.make(length > 0);
    }

    AnalysisWriter writer() {
      return Objects.requireNonNull(writer, "not open");
    }

    OutputStream stream() {
      return Objects.requireNonNull(out, "not open");
    }

    /** Where the file ends after an article, and the checksum of what was written for it. */
    Mark mark() throws IOException {
      stream().flush();
      Checksum sum = Objects.requireNonNull(out, "not open").getChecksum();
      Mark mark = new Mark(Objects.requireNonNull(channel, "not open").position(), sum.getValue());
      sum.reset();
      return mark;
    }

    /** How many of these marks, each with the bytes since the one before, the file agrees with. */
    int agreesWith(List<Mark> marks) throws IOException {
      if (!Files.exists(part)) {
        return 0;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
        long position = 0;
        for (int i = 0; i < marks.size(); i++) {
          CRC32C sum = new CRC32C();
          byte[] bytes = in.readNBytes(Math.toIntExact(marks.get(i).length - position));
          sum.update(bytes);
          position += bytes.length;
          if (position != marks.get(i).length || sum.getValue() != marks.get(i).sum) {
            return i;
          }
        }
      }
      return marks.size();
    }

    void finish() throws IOException {
      Objects.requireNonNull(channel, "not open").force(true);
      stream().close();
      AtomicFile.move(part, file);
    }

    void close() throws IOException {
      if (channel != null) {
        channel.close();
      }
    }
  }

  /**
   * The end of an article in a file.
   *
   * @param length of the file up to there, in bytes
   * @param sum CRC-32C of the article's own bytes
   */
  private record Mark(long length, long sum) {

    static Mark parse(String mark) {
      int colon = mark.indexOf(':');
      return new Mark(
          Long.parseLong(mark.substring(0, colon)), Long.parseLong(mark.substring(colon + 1), 16));
    }

    @Override
    public String toString() {
      return length + ":" + Long.toHexString(sum);
    }
  }

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
    List<Mark> marks = new ArrayList<>();
    for (Part part : parts) {
      marks.add(part.mark());
    }
    isEmpty = false;
    journal.add(Line.of(entry, marks, failure).toString());
  }

  /** Cuts the files where the results that are kept end, and goes on from there. */
  private void grow() throws IOException {
    if (isGrowing) {
      return;
    }
    isGrowing = true;
    isEmpty = next == 0;
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).openAt(next == 0 ? 0 : done.get(next - 1).marks.get(i).length);
    }
    journal.keep(next);
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
    if (isGrowing && isEmpty) {
      for (Part part : parts) {
        Files.deleteIfExists(part.part);
      }
      journal.delete();
    }
    journal.close();
  }
}
