package newsanalyzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point. Streams are passed in, so that tests run the whole program in one JVM. */
public final class Main {

  private Main() {}

  /** Runs the program and ends the JVM with its exit code. */
  public static void main(String[] args) {
    // Not System.out: a PrintStream swallows errors, and a closed pipe has to end the run.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(System.in, out, err, args));
  }

  /** Runs the program and returns its exit code, one of those in {@link ExitCode}. */
  static int run(InputStream in, OutputStream out, PrintWriter err, String... args) {
    // Held back, because a PrintWriter swallows errors: help to a full disk has to fail, too.
    StringWriter help = new StringWriter();
    CommandLine commandLine =
        new CommandLine(new AnalyzeCommand(in, out))
            .setErr(err)
            .setOut(new PrintWriter(help))
            .setUsageHelpWidth(80)
            .setExpandAtFiles(false) // a file may be called @news.txt
            .setOverwrittenOptionsAllowed(true) // as in an alias with options of its own
            .setParameterExceptionHandler(Main::explainWrongUsage)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> AnalyzeCommand.explainFailure(e, command.getErr()));
    int code = commandLine.execute(args);
    try {
      out.write(help.toString().getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      code = AnalyzeCommand.explainFailure(new OutputException("standard output", e), err);
    }
    err.flush();
    return code;
  }

  private static int explainWrongUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    Messages.print(err, String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try 'analyze --help' for the options.");
    return ExitCode.WRONG_USAGE;
  }
}
