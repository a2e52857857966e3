package newsanalyzer.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.write.AnalysisWriter;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a file for each article, in the places that the articles have among the inputs.
 * Each file appears whole or not at all. A hidden journal in the folder tells what is done, so that
 * a later run redoes only what has changed.
 */
public final class FolderOutput implements Output {

  private static final String JOURNAL = ".analyze.journal";

  private final Path folder;
  private final Supplier<AnalysisWriter> writers;
  private final Summarizer summarizer;
  private final ArticleFiles files;
  private final Journal journal;
  private final Map<String, Line> done = new LinkedHashMap<>();
  private final Queue<String> names = new ArrayDeque<>();
  private final List<Line> lines = new ArrayList<>();

  /** What is kept of each article beside its own file, for what is made of all at the end. */
  public interface Summarizer {

    /** A line that tells what is needed of an article. */
    String summary(Analysis analysis, String file);

    /**
     * Makes something of all articles at the end.
     *
     * @param summaries in the order of the articles
     */
    void finish(Path folder, List<String> summaries) throws IOException;
  }

  /** Keeps nothing. */
  public static final Summarizer NO_SUMMARY =
      new Summarizer() {
        @Override
        public String summary(Analysis analysis, String file) {
          return "";
        }

        @Override
        public void finish(Path folder, List<String> summaries) {
          // nothing is made of them
        }
      };

  /** A line of the journal: a file, the article in it, its checksum and what is kept of it. */
  private record Line(String file, String key, String sum, String summary) {

    static @Nullable Line parse(String line) {
      String[] fields = line.split("\t", 4);
      return fields.length == 4 ? new Line(fields[0], fields[1], fields[2], fields[3]) : null;
    }

    @Override
    public String toString() {
      return file + "\t" + key + "\t" + sum + "\t" + summary;
    }
  }

  /**
   * Takes the folder, which is made if it is missing.
   *
   * @param files names the articles' files
   * @param writers makes what writes a file
   * @param isForced whether to forget what an earlier run did
   * @throws IOException if the folder can't be made, its journal can't be read, or another run
   *     writes to it
   */
  public FolderOutput(
      Path folder,
      ArticleFiles files,
      Supplier<AnalysisWriter> writers,
      Summarizer summarizer,
      boolean isForced)
      throws IOException {
    this.folder = folder;
    this.files = files;
    this.writers = writers;
    this.summarizer = summarizer;
    Files.createDirectories(folder);
    journal = new Journal(folder.resolve(JOURNAL));
    List<String> earlier = isForced ? List.of() : journal.lines();
    for (String text : earlier) {
      Line line = Line.parse(text);
      if (line != null) {
        done.put(line.file, line);
      }
    }
    journal.keep(earlier.size());
  }

  /** Length and CRC-32C of a file; the length is for people. */
  private static String sum(Path file) throws IOException {
    try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
      long length = in.transferTo(OutputStream.nullOutputStream());
      return length + ":" + Long.toHexString(in.getChecksum().getValue());
    }
  }

  @Override
  public boolean has(Entry entry) throws IOException {
    String name = files.name(entry.path(), entry.item());
    names.add(name);
    Line line = done.get(name);
    Path file = folder.resolve(name);
    return line != null
        && line.key.equals(entry.key())
        && Files.isRegularFile(file)
        && sum(file).equals(line.sum);
  }

  @Override
  public @Nullable Failure keep(Entry entry) {
    Line line = done.get(names.remove());
    if (line != null) {
      lines.add(line);
    }
    return null;
  }

  @Override
  public void write(Entry entry, Analysis analysis) throws IOException {
    String name = names.element();
    Path file = folder.resolve(name);
    AtomicFile.write(file, out -> writers.get().write(analysis, out));
    String summary = summarizer.summary(analysis, name);
    names.remove(); // not before it is sure that the article isn't lost
    Line line = new Line(name, entry.key(), sum(file), summary);
    journal.add(line.toString());
    lines.add(line);
  }

  /** An article that failed has no file; one of an earlier run would tell of another text. */
  @Override
  public void lose(Entry entry, Failure failure) throws IOException {
    Files.deleteIfExists(folder.resolve(names.remove()));
  }

  @Override
  public void finish() throws IOException {
    summarizer.finish(folder, lines.stream().map(Line::summary).toList());
    lines.forEach(line -> done.remove(line.file));
    // Articles that weren't asked for this time may be the next.
    Stream<Line> others =
        done.values().stream().filter(line -> Files.isRegularFile(folder.resolve(line.file)));
    journal.finish(Stream.concat(lines.stream(), others).map(Line::toString).toList());
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
