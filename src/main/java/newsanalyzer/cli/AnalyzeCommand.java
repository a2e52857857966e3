package newsanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import newsanalyzer.batch.BatchRunner;
import newsanalyzer.batch.Outcome;
import newsanalyzer.model.Analysis;
import newsanalyzer.model.Failure;
import newsanalyzer.model.FailureKind;
import newsanalyzer.model.Layer;
import newsanalyzer.model.NameRuling;
import newsanalyzer.model.Source;
import newsanalyzer.pipeline.Engine;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import newsanalyzer.read.ArticleReader;
import newsanalyzer.read.InputFormat;
import newsanalyzer.read.Inputs;
import newsanalyzer.read.NamesFile;
import newsanalyzer.write.AnalysisWriter;
import newsanalyzer.write.JsonSettings;
import newsanalyzer.write.JsonWriter;
import newsanalyzer.write.MarkdownWriter;
import newsanalyzer.write.OffsetUnit;
import newsanalyzer.write.Schema;
import newsanalyzer.write.TextWriter;
import newsanalyzer.write.csv.CsvWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "analyze",
    sortOptions = false,
    usageHelpAutoWidth = false,
    versionProvider = VersionProvider.class,
    customSynopsis = "analyze [OPTION]... [FILE|FOLDER|-]...",
    description = {
      "Finds who did what to whom, when and where, in news articles, and prints it as JSON.",
      ""
    },
    parameterListHeading = "",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every article was analysed",
      " 1:some articles failed, or the output could not be written",
      " 2:wrong usage, or a model that cannot be used",
      " 3:nothing could be read",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  analyze article.txt",
      "  analyze --published 2026-11-22 article.txt | jq '.people[].name'",
      "  analyze news/ > news.jsonl",
      "  analyze --format csv --table events news/ > events.csv",
      "  cat article.txt | analyze --only people,places"
    })
final class AnalyzeCommand implements Callable<Integer> {

  /** A file of so many characters of four bytes each still fits into one Java array. */
  private static final int MOST_CHARACTERS = 500_000_000;

  private final InputStream stdin;
  private final OutputStream out;
  private final Tally tally = new Tally();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      defaultValue = Inputs.STDIN,
      description = {
        "Articles as plain text or web pages, or folders of them (.txt, .text, .html, .htm and"
            + " .xhtml files); - is standard input (default).",
        "One input prints one JSON object, several print JSON Lines, line N for article N."
      })
  private List<String> inputs;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.ToOutputFormat.class,
      description =
          "json, jsonl: one line an article, text: a page to be read, markdown: a note, or csv: a"
              + " table (default: json for one input, else jsonl)")
  private @Nullable OutputFormat format;

  @ArgGroup private @Nullable WhiteSpace whiteSpace;

  @Mixin private Excerpt excerpt;

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
      names = "--only",
      paramLabel = "LAYER",
      split = ",",
      converter = Converters.ToLayer.class,
      description =
          "print these only: people, organizations, places, groups, works, products, entities,"
              + " dates, amounts, events, quotes, relations, keySentences, keywords")
  private List<Layer> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "LAYER",
      split = ",",
      converter = Converters.ToLayer.class,
      description = "print all but these")
  private List<Layer> skip = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0.5",
      description =
          "leave out what is less likely right than this, 0 to 1 (default: ${DEFAULT-VALUE});"
              + " processing.hidden counts it")
  private double minConfidence;

  @Option(
      names = "--key-sentences",
      paramLabel = "N",
      defaultValue = "3",
      description = "print so many key sentences at most, 0 to 50 (default: ${DEFAULT-VALUE})")
  private int keySentences;

  @Option(
      names = "--keywords",
      paramLabel = "N",
      defaultValue = "10",
      description = "print so many keywords at most, 0 to 100 (default: ${DEFAULT-VALUE})")
  private int keywords;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "encoder",
      converter = Converters.ToEngine.class,
      description =
          "what finds names and events: encoder, or opennlp, which finds less but runs where the"
              + " encoder's native library doesn't (default: ${DEFAULT-VALUE})")
  private Engine engine;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "your own list of names, a line each: 'preferred name [type]: other spelling; another',"
              + " or '!name' to leave one out")
  private @Nullable Path names;

  @Option(
      names = "--model",
      paramLabel = "FILE.bin",
      description =
          "an OpenNLP name finder model of your own, whose types join 'entities'; may be given"
              + " several times")
  private List<Path> models = new ArrayList<>();

  @Option(names = "--with-text", description = "include the article's text in the output")
  private boolean withText;

  @Option(
      names = "--offset-unit",
      paramLabel = "UNIT",
      defaultValue = "codePoint",
      converter = Converters.ToOffsetUnit.class,
      description =
          "what begin and end count: codePoint as Python and jq, or utf16 as Java and JavaScript"
              + " (default: ${DEFAULT-VALUE})")
  private OffsetUnit offsetUnit;

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
      description = "what the inputs are: text, or html, a web page (default: found out)")
  private @Nullable InputFormat inputFormat;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "2000000",
      description = "refuse longer articles, in characters (default: ${DEFAULT-VALUE})")
  private int maxChars;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "articles analysed at a time (default: one per processor)")
  private @Nullable Integer jobs;

  @Option(
      names = {"-q", "--quiet"},
      description = "no warnings, errors only")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "say at the end how many articles and words were analysed, and how fast")
  private boolean verbose;

  @Option(
      names = "--event-types",
      description =
          "print what each type of event covers, with an example and the nearest types of PLOVER, ACE"
              + " and KAIROS, as a tab-separated table, and exit")
  private boolean eventTypes;

  @Option(names = "--schema", description = "print the output's JSON Schema and exit")
  private boolean schema;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "print this help and exit")
  @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "print the versions of the program, Java and the models, and exit")
  @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
  private boolean version;

  /** The white space of {@code json}. */
  private static final class WhiteSpace {

    @Option(names = "--pretty", description = "indent the JSON (default for format json)")
    private boolean pretty;

    @Option(names = "--compact", description = "print each article on one line")
    private boolean compact;
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  AnalyzeCommand(InputStream stdin, OutputStream out) {
    this.stdin = stdin;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (schema) {
      return print(Schema::print);
    }
    if (eventTypes) {
      return print(Schema::printEventTypes);
    }
    boolean several = Inputs.areSeveral(inputs);
    Set<Layer> layers = layers();
    checkUsage(several, layers);
    layers = excerpt.narrowed(layers);
    long start = System.nanoTime();
    OutputFormat form = format != null ? format : several ? OutputFormat.JSONL : OutputFormat.JSON;
    boolean pretty = form == OutputFormat.JSON && (whiteSpace == null || !whiteSpace.compact);
    boolean printsFailures = several || form == OutputFormat.JSONL;
    AnalysisWriter writer =
        switch (form) {
          case TEXT -> new TextWriter(layers, several);
          case MARKDOWN -> new MarkdownWriter(layers);
          case CSV -> new CsvWriter(excerpt.tables().get(0), offsetUnit, false);
          case JSON, JSONL ->
              new JsonWriter(
                  new JsonSettings(
                      pretty,
                      withText || excerpt.asksFor("text"),
                      offsetUnit,
                      layers,
                      excerpt.fields()));
        };
    try (Pipeline pipeline = Pipeline.open(settings(layers));
        BatchRunner batch =
            new BatchRunner(
                threads(several),
                pipeline::analyze,
                outcome -> print(outcome, writer, printsFailures))) {
      ArticleReader reader =
          new ArticleReader(encoding, inputFormat, maxChars, headline, published);
      Inputs source = new Inputs(reader, stdin, batch::add, batch::add);
      inputs.forEach(source::read);
      batch.finish();
      warnOfSkipped(source.skipped());
    }
    if (verbose) {
      Messages.print(err(), tally.summary((System.nanoTime() - start) / 1e9));
    }
    return tally.exitCode();
  }

  private Settings settings(Set<Layer> layers) throws IOException {
    List<NameRuling> rulings = names == null ? List.of() : NamesFile.read(names);
    return new Settings(layers, minConfidence, engine, rulings, models, keySentences, keywords);
  }

  /** Something that comes with the program. */
  @FunctionalInterface
  private interface Printed {
    void printTo(OutputStream out) throws IOException;
  }

  private int print(Printed printed) {
    try {
      printed.printTo(out);
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return ExitCode.OK;
  }

  private void checkUsage(boolean several, Set<Layer> layers) {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence is a probability, 0 to 1: " + minConfidence);
    }
    if (maxChars < 1 || maxChars > MOST_CHARACTERS) {
      throw wrong("--max-chars is a number from 1 to " + MOST_CHARACTERS + ": " + maxChars);
    }
    if (jobs != null && (jobs < 1 || jobs > 1000)) {
      throw wrong("--jobs is a number from 1 to 1000: " + jobs);
    }
    checkMost("--key-sentences", keySentences, Settings.MOST_KEY_SENTENCES);
    checkMost("--keywords", keywords, Settings.MOST_KEYWORDS);
    if (headline != null && headline.isBlank()) {
      throw wrong("--headline has no words");
    }
    if (headline != null && several) {
      throw wrong("--headline is for a single article: with several, leave it out");
    }
    if (layers.isEmpty()) {
      throw wrong("--only and --skip leave nothing to print");
    }
    if (format == OutputFormat.JSONL && whiteSpace != null && whiteSpace.pretty) {
      throw wrong("--pretty does not go with --format jsonl: a line is an article there");
    }
    if (format != null && !format.isJson() && (whiteSpace != null || withText)) {
      String option =
          whiteSpace == null ? "--with-text" : whiteSpace.pretty ? "--pretty" : "--compact";
      throw wrong(
          "%s does not go with --format %s: it is for JSON"
              .formatted(option, Converters.word(format)));
    }
    excerpt.check(format, layers, withText);
  }

  private void checkMost(String option, int wanted, int most) {
    if (wanted < 0 || wanted > most) {
      throw wrong("%s is a number from 0 to %d: %d".formatted(option, most, wanted));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Set<Layer> layers() {
    Set<Layer> layers = EnumSet.allOf(Layer.class);
    if (!only.isEmpty()) {
      layers.retainAll(only);
    }
    skip.forEach(layers::remove);
    return layers;
  }

  private int threads(boolean several) {
    return jobs != null ? jobs : several ? Runtime.getRuntime().availableProcessors() : 1;
  }

  private void print(Outcome outcome, AnalysisWriter writer, boolean printsFailures) {
    Outcome printed = outcome;
    if (outcome instanceof Outcome.Analyzed done) {
      try {
        write(done.analysis(), writer);
        return;
      } catch (OutOfMemoryError e) {
        // Nothing of it was printed: a writer hands on whole articles only.
        Source source = done.analysis().document().source();
        String message = "not enough memory to print it";
        printed =
            new Outcome.Failed(
                new Failure(source.path(), source.item(), FailureKind.INTERNAL, message));
      }
    }
    if (printed instanceof Outcome.Failed lost) {
      write(lost.failure(), writer, printsFailures);
    }
  }

  private void write(Analysis analysis, AnalysisWriter writer) {
    try {
      writer.write(analysis, out);
    } catch (IOException e) {
      throw new OutputException(e);
    }
    tally.add(analysis);
    if (!quiet) {
      String path = analysis.document().source().id();
      for (String warning : analysis.processing().warnings()) {
        Messages.print(err(), path + ": warning: " + warning);
      }
    }
  }

  private void write(Failure failure, AnalysisWriter writer, boolean printsFailures) {
    tally.add(failure);
    Messages.print(err(), failure);
    if (printsFailures) {
      try {
        writer.write(failure, out);
      } catch (IOException e) {
        throw new OutputException(e);
      }
    }
  }

  private void warnOfSkipped(int skipped) {
    if (skipped > 0 && !quiet) {
      String files = skipped == 1 ? "1 file was" : skipped + " files were";
      Messages.print(err(), "warning: " + files + " left out, not being called .txt or .text");
    }
    if (tally.isEmpty()) {
      Messages.print(err(), String.join(", ", inputs) + ": no articles in it");
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Turns what ended the run into a message; a reader that has seen enough is no failure. */
  static int explainFailure(Exception e, PrintWriter err) {
    if (e instanceof OutputException output) {
      if (output.isClosedPipe()) {
        return ExitCode.OK;
      }
      Messages.print(err, "standard output: " + output.reason());
      return ExitCode.SOME_FAILED;
    }
    if (e instanceof IOException model) {
      Messages.print(err, String.valueOf(model.getMessage()));
      return ExitCode.WRONG_USAGE;
    }
    Messages.print(err, "internal error, please report it: " + e);
    return ExitCode.SOME_FAILED;
  }
}
