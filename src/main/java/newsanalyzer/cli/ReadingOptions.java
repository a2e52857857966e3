package newsanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.read.ArticleReader;
import newsanalyzer.read.ArticleSink;
import newsanalyzer.read.FileList;
import newsanalyzer.read.InputFormat;
import newsanalyzer.read.Inputs;
import newsanalyzer.read.NameFilter;
import newsanalyzer.read.Unpacker;
import newsanalyzer.read.json.NewsField;
import newsanalyzer.read.json.NewsFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for what is read, and how. */
final class ReadingOptions {

  /** A file of so many characters of four bytes each still fits into one Java array. */
  private static final int MOST_CHARACTERS = 500_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Converters.ToDate.class,
      description =
          "the day of publication, as 2026-11-22, against which 'Sunday' or 'last week' are"
              + " resolved (default: the dateline's, if it has a year)")
  private @Nullable LocalDate published;

  @Option(
      names = "--headline",
      paramLabel = "TEXT",
      description = "the headline, if the article itself doesn't begin with it")
  private @Nullable String headline;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Converters.ToCharset.class,
      description = "the inputs' character encoding (default: found out)")
  private @Nullable Charset encoding;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = Converters.ToInputFormat.class,
      description =
          "what the inputs are: text, html, pdf, docx, odt, eml, json (JSON Lines, too), xml (RSS,"
              + " Atom, NewsML-G2, NITF) or warc; gzip, zstd and ZIP around them are undone in any"
              + " case (default: found out)")
  private @Nullable InputFormat inputFormat;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "2000000",
      description = "refuse longer articles, in characters (default: ${DEFAULT-VALUE})")
  private int maxChars;

  @Option(
      names = "--with-source-offsets",
      description = "tell where the paragraphs of web pages stand in the pages")
  private boolean withSourceOffsets;

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "read the files and folders that FILE names, a line each; - is standard input")
  private @Nullable String filesFrom;

  @Option(
      names = {"-0", "--null"},
      description = "names in --files-from end with NUL, as 'find -print0' writes them")
  private boolean nul;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      converter = Converters.ToGlob.class,
      description =
          "read these files of folders and archives, such as '*.news', instead of those known by"
              + " their endings; may be given several times")
  private List<PathMatcher> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      converter = Converters.ToGlob.class,
      description =
          "leave out these files and folders, such as 'drafts' or '2019/**'; may be given several"
              + " times")
  private List<PathMatcher> excludes = new ArrayList<>();

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "where objects in JSON have the text, such as body.plain (default: found out)")
  private @Nullable String textField;

  @Option(
      names = "--headline-field",
      paramLabel = "NAME",
      description = "the same for the headline")
  private @Nullable String headlineField;

  @Option(names = "--byline-field", paramLabel = "NAME", description = "the same for the authors")
  private @Nullable String bylineField;

  @Option(
      names = "--date-field",
      paramLabel = "NAME",
      description = "the same for the day of publication")
  private @Nullable String dateField;

  @Option(names = "--url-field", paramLabel = "NAME", description = "the same for the address")
  private @Nullable String urlField;

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  ReadingOptions() {}

  /**
   * Refuses what can't be.
   *
   * @param typed the arguments of the command
   */
  void check(List<String> typed) {
    if (maxChars < 1 || maxChars > MOST_CHARACTERS) {
      throw wrong("--max-chars is a number from 1 to " + MOST_CHARACTERS + ": " + maxChars);
    }
    if (headline != null && headline.isBlank()) {
      throw wrong("--headline has no words");
    }
    if (headline != null && areSeveral(typed)) {
      throw headlineOfSeveral();
    }
    if (nul && filesFrom == null) {
      throw wrong("-0 is for --files-from");
    }
    if (Inputs.STDIN.equals(filesFrom) && typed.contains(Inputs.STDIN)) {
      throw wrong("standard input is either an article or, with --files-from -, a list of files");
    }
  }

  /** Whether more than one article is certain before anything is read. */
  boolean areSeveral(List<String> typed) {
    return filesFrom != null || Inputs.areSeveral(typed);
  }

  /** Refuses one headline for several articles. */
  void expectSeveral() {
    if (headline != null) {
      throw headlineOfSeveral();
    }
  }

  private ParameterException headlineOfSeveral() {
    return wrong("--headline is for a single article: with several, leave it out");
  }

  /** What reads the inputs, and hands them to {@code sink}. */
  Inputs inputs(InputStream stdin, @Nullable Path output, ArticleSink sink) {
    NameFilter names = new NameFilter(includes, excludes);
    ArticleReader reader =
        new ArticleReader(encoding, maxChars, headline, published, withSourceOffsets);
    NewsFields fields = new NewsFields(fields());
    Unpacker unpacker = new Unpacker(reader, encoding, inputFormat, fields, names, sink);
    return new Inputs(unpacker, names, stdin, output, sink);
  }

  private Map<NewsField, String> fields() {
    Map<NewsField, String> fields = new EnumMap<>(NewsField.class);
    put(fields, NewsField.TEXT, textField);
    put(fields, NewsField.HEADLINE, headlineField);
    put(fields, NewsField.BYLINE, bylineField);
    put(fields, NewsField.DATE, dateField);
    put(fields, NewsField.URL, urlField);
    return fields;
  }

  private static void put(Map<NewsField, String> fields, NewsField field, @Nullable String name) {
    if (name != null) {
      fields.put(field, name);
    }
  }

  /**
   * All that is to be read: what was typed, then what {@code --files-from} names; standard input if
   * neither names anything.
   *
   * @throws IOException if the list can't be read; the message says why
   */
  List<String> all(List<String> typed, InputStream stdin) throws IOException {
    List<String> all = new ArrayList<>(typed);
    if (filesFrom != null) {
      all.addAll(FileList.read(filesFrom, stdin, nul));
    } else if (all.isEmpty()) {
      all.add(Inputs.STDIN);
    }
    return all;
  }

  /** What of these options results depend on beside what was read. */
  String describe() {
    return "%s %s %s %s".formatted(published, headline, inputFormat, maxChars);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
