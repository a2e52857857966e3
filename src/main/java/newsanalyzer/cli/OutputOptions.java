package newsanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Layer;
import newsanalyzer.write.AnalysisWriter;
import newsanalyzer.write.JsonSettings;
import newsanalyzer.write.JsonWriter;
import newsanalyzer.write.MarkdownWriter;
import newsanalyzer.write.OffsetUnit;
import newsanalyzer.write.TextWriter;
import newsanalyzer.write.csv.CsvWriter;
import newsanalyzer.write.csv.Table;
import newsanalyzer.write.file.ArticleFiles;
import newsanalyzer.write.file.AtomicFile;
import newsanalyzer.write.file.FilesOutput;
import newsanalyzer.write.file.FolderOutput;
import newsanalyzer.write.file.Output;
import newsanalyzer.write.file.StreamOutput;
import newsanalyzer.write.html.HtmlWriter;
import newsanalyzer.write.html.IndexEntry;
import newsanalyzer.write.html.IndexPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for what results look like, and where they go. */
final class OutputOptions {

  /** A link to the file that a shell sends results to, where the system has it. */
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.ToOutputFormat.class,
      description =
          "json, jsonl: one line an article, text: a page to be read, markdown: a note, html: a"
              + " page for a browser, with -o FOLDER/ also an index, or csv: a table (default: as FILE"
              + " of -o ends, else json for one article or a file each, jsonl for several)")
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER/",
      description =
          "write to FILE, which appears when it is whole, or to a file for each article below"
              + " FOLDER/. A run that broke off goes on where it was. - is standard output (default)")
  private @Nullable String output;

  @Option(names = "--force", description = "with -o, redo what an earlier run has done")
  private boolean force;

  @ArgGroup private @Nullable WhiteSpace whiteSpace;

  @Option(names = "--with-text", description = "include the article's text in the output")
  private boolean withText;

  @Option(
      names = "--offset-unit",
      paramLabel = "UNIT",
      converter = Converters.ToOffsetUnit.class,
      description =
          "what begin and end count: codePoint as Python and jq, or utf16 as Java and JavaScript"
              + " (default: codePoint)")
  private @Nullable OffsetUnit offsetUnit;

  /** The white space of {@code json}. */
  private static final class WhiteSpace {

    @Option(names = "--pretty", description = "indent the JSON (default for format json)")
    private boolean pretty;

    @Option(names = "--compact", description = "print each article on one line")
    private boolean compact;
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  OutputOptions() {}

  /** The index of a folder of pages. */
  private static final class HtmlIndex implements FolderOutput.Summarizer {

    @Override
    public String summary(Analysis analysis, String file) {
      return IndexEntry.of(analysis, file).toJson();
    }

    @Override
    public void finish(Path folder, List<String> summaries) throws IOException {
      List<IndexEntry> entries = summaries.stream().map(IndexEntry::parse).toList();
      AtomicFile.write(folder.resolve("index.html"), out -> IndexPage.write(entries, out));
    }
  }

  /** Refuses one page for several articles. */
  void expectSeveral() {
    OutputFormat form = format != null ? format : formatOfFile();
    if (form == OutputFormat.HTML && !toFolder()) {
      throw wrong("--format html makes a page an article: for several, give -o FOLDER/");
    }
  }

  /** Refuses what doesn't go together. */
  void check(Excerpt excerpt, Set<Layer> layers) {
    OutputFormat form = format != null ? format : formatOfFile();
    if (force && path() == null) {
      throw wrong("--force is for -o");
    }
    if (form == OutputFormat.JSONL && whiteSpace != null && whiteSpace.pretty) {
      throw wrong("--pretty does not go with --format jsonl: a line is an article there");
    }
    if (form != null && !form.isJson() && (whiteSpace != null || withText)) {
      String option =
          whiteSpace == null ? "--with-text" : whiteSpace.pretty ? "--pretty" : "--compact";
      throw wrong(
          "%s does not go with --format %s: it is for JSON"
              .formatted(option, Converters.word(form)));
    }
    if (form != null && !form.isJson() && form != OutputFormat.CSV && offsetUnit != null) {
      throw wrong(
          "--offset-unit does not go with --format %s: there are no offsets in it"
              .formatted(Converters.word(form)));
    }
    excerpt.check(form, layers, withText, toFolder());
  }

  private OffsetUnit offsetUnit() {
    return offsetUnit == null ? OffsetUnit.CODE_POINT : offsetUnit;
  }

  /**
   * Refuses to write over what is read, or into it.
   *
   * @param root the folder that everything is read from; empty if there is none
   */
  void checkApart(List<String> inputs, String root, Excerpt excerpt) {
    PlacesApart places = new PlacesApart(inputs);
    Path same = places.same(pathOrStandardOutput());
    if (same != null) {
      String place = path() == null ? "standard output, %s," : "-o %s";
      String named = place.formatted(path() == null ? same : output);
      throw wrong(named + " is what is read: give another place for the results");
    }
    Path path = path();
    if (path == null || !toFolder()) {
      return;
    }
    Path endangered = null;
    if (format == OutputFormat.CSV) {
      for (Path table : tables(path, excerpt)) {
        endangered = endangered == null ? places.same(table) : endangered;
      }
    } else {
      endangered = places.endangered(path, new ArticleFiles(root, format(false).extension()));
    }
    if (endangered != null) {
      throw wrong(
          "-o %s would put results into %s, which is read: give a folder of its own"
              .formatted(output, endangered));
    }
  }

  private static List<Path> tables(Path folder, Excerpt excerpt) {
    return excerpt.tables().stream()
        .map(table -> folder.resolve(Converters.word(table) + ".csv"))
        .toList();
  }

  /** Where results go, also if a shell says so. */
  Path pathOrStandardOutput() {
    Path path = path();
    return path == null ? STANDARD_OUTPUT : path;
  }

  /** Where results go; null for standard output. */
  @Nullable Path path() {
    try {
      return output == null || output.equals("-") ? null : Path.of(output);
    } catch (InvalidPathException e) {
      throw wrong("-o: not a file name: " + e.getReason());
    }
  }

  /** Whether each article gets a file of its own, or each table. */
  boolean toFolder() {
    Path path = path();
    return output != null
        && path != null
        && (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path));
  }

  /** The format that the name of {@code -o FILE} stands for; null if it stands for none. */
  private @Nullable OutputFormat formatOfFile() {
    if (output == null || path() == null || toFolder()) {
      return null;
    }
    String extension = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (OutputFormat known : OutputFormat.values()) {
      if (known.extension().equals(extension)) {
        return known;
      }
    }
    return null;
  }

  private OutputFormat format(boolean several) {
    OutputFormat named = format != null ? format : formatOfFile();
    return named != null ? named : several && !toFolder() ? OutputFormat.JSONL : OutputFormat.JSON;
  }

  /** Whether what stands for an article that failed is part of the format. */
  boolean printsFailures(boolean several) {
    return several || toFolder() || format(false) == OutputFormat.JSONL;
  }

  /**
   * Opens where results go.
   *
   * @param layers what was looked for
   * @param several tells, once the first result is there, whether there may be several
   * @param root the folder that everything is read from; empty if there is none
   * @throws IOException if it can't be opened
   */
  Output open(
      Excerpt excerpt, Set<Layer> layers, BooleanSupplier several, String root, OutputStream stdout)
      throws IOException {
    Path path = path();
    if (path == null) {
      return new StreamOutput(
          () -> writer(excerpt, layers, several.getAsBoolean(), false), stdout, "standard output");
    }
    if (toFolder() && format == OutputFormat.CSV) {
      List<FilesOutput.WriterMaker> makers = new ArrayList<>();
      for (Table table : excerpt.tables()) {
        makers.add(isContinued -> new CsvWriter(table, offsetUnit(), isContinued));
      }
      return new FilesOutput(tables(path, excerpt), makers, force);
    }
    if (toFolder()) {
      ArticleFiles files = new ArticleFiles(root, format(false).extension());
      return new FolderOutput(
          path,
          files,
          () -> writer(excerpt, layers, false, false),
          format == OutputFormat.HTML ? new HtmlIndex() : FolderOutput.NO_SUMMARY,
          force);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new StreamOutput(
          () -> writer(excerpt, layers, several.getAsBoolean(), false),
          Files.newOutputStream(path),
          path.toString());
    }
    return new FilesOutput(
        List.of(path),
        List.of(isContinued -> writer(excerpt, layers, several.getAsBoolean(), isContinued)),
        force);
  }

  private AnalysisWriter writer(
      Excerpt excerpt, Set<Layer> layers, boolean several, boolean isContinued) {
    OutputFormat form = format(several);
    boolean pretty = form == OutputFormat.JSON && (whiteSpace == null || !whiteSpace.compact);
    return switch (form) {
      case TEXT -> new TextWriter(layers, several, isContinued);
      case MARKDOWN -> new MarkdownWriter(layers, isContinued);
      case HTML -> new HtmlWriter(layers);
      case CSV -> new CsvWriter(excerpt.tables().get(0), offsetUnit(), isContinued);
      case JSON, JSONL ->
          new JsonWriter(
              new JsonSettings(
                  pretty,
                  withText || excerpt.asksFor("text"),
                  offsetUnit(),
                  layers,
                  excerpt.fields()));
    };
  }

  /** What of these options results depend on. */
  String describe() {
    boolean pretty = whiteSpace != null && whiteSpace.pretty;
    boolean compact = whiteSpace != null && whiteSpace.compact;
    return "%s %s %s %s %s".formatted(format(true), pretty, compact, withText, offsetUnit());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
