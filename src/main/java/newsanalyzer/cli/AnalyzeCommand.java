package newsanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import newsanalyzer.model.Layer;
import newsanalyzer.pipeline.Pipeline;
import newsanalyzer.pipeline.Settings;
import newsanalyzer.write.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      " 1:some articles failed or took too long, or the output could not be written",
      " 2:wrong usage, or a model that cannot be used",
      " 3:nothing could be read",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  analyze article.txt",
      "  analyze --published 2026-11-22 article.txt | jq '.people[].name'",
      "  analyze news/ -o news.jsonl",
      "  analyze --format csv --table events news/ > events.csv",
      "  cat article.txt | analyze --only people,places"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final InputStream stdin;
  private final OutputStream out;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = {
        "Articles: plain text, web pages, PDF, DOCX, ODT, mails, JSON and JSON Lines of crawlers,"
            + " RSS, Atom, NewsML-G2, NITF and WARC, also in gzip, zstd or ZIP; or folders of"
            + " them. - is standard input (default).",
        "One article prints one JSON object, several print JSON Lines, line N for article N."
      })
  private List<String> inputs = new ArrayList<>();

  @Mixin private OutputOptions output;

  @Mixin private Excerpt excerpt;

  @Mixin private AnalysisOptions analysis;

  @Mixin private ReadingOptions reading;

  @Mixin private BatchOptions batch;

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
    reading.check(inputs);
    analysis.check();
    batch.check();
    Set<Layer> layers = analysis.layers();
    output.check(excerpt, layers);
    Set<Layer> needed = excerpt.narrowed(layers);
    Settings settings = analysis.settings(needed);
    String description =
        String.join(
            " ",
            Pipeline.version(),
            Pipeline.bundledModels().toString(),
            AnalysisOptions.describe(settings),
            output.describe(),
            excerpt.describe(),
            reading.describe());
    Run run = new Run(batch, reading, output, description, spec.commandLine().getErr());
    return run.over(reading.all(inputs, stdin), stdin, out, settings, excerpt);
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
      throw new OutputException("standard output", e);
    }
    return ExitCode.OK;
  }

  /** Turns what ended the run into a message; a reader that has seen enough is no failure. */
  static int explainFailure(Exception e, PrintWriter err) {
    if (e instanceof OutputException output) {
      if (output.isClosedPipe()) {
        return ExitCode.OK;
      }
      Messages.print(err, output.getMessage());
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
