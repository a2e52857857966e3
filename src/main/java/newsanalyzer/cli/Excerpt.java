package newsanalyzer.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.model.Layer;
import newsanalyzer.pipeline.Dependencies;
import newsanalyzer.write.Fields;
import newsanalyzer.write.csv.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for parts of an analysis instead of all of it: tables, or single fields. */
final class Excerpt {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      split = ",",
      converter = Converters.ToTable.class,
      description =
          "for format csv, the table to print: people, organizations, places, events, quotes,"
              + " dates, mentions or relations; with -o FOLDER/ several (default there: all)")
  private List<Table> tables = new ArrayList<>();

  @Option(
      names = "--fields",
      paramLabel = "FIELD",
      split = ",",
      description =
          "print only these fields of the JSON and what is in them, such as people or events.type;"
              + " schemaVersion and source always stay. Fields that the JSON Schema requires may"
              + " be missing then")
  private List<String> paths = new ArrayList<>();

  private @Nullable Fields fields;

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  Excerpt() {}

  /**
   * Refuses what doesn't go together.
   *
   * @param layers those that --only and --skip leave
   * @param withText whether the text is asked for by an option of its own
   * @param toFolder whether there is a file for each table; without a word all are written
   */
  void check(@Nullable OutputFormat format, Set<Layer> layers, boolean withText, boolean toFolder) {
    if (format == OutputFormat.CSV) {
      checkTables(layers, toFolder);
    } else if (!tables.isEmpty()) {
      throw wrong("--table is for --format csv");
    }
    if (paths.isEmpty()) {
      return;
    }
    if (format != null && !format.isJson()) {
      throw wrong(
          "--fields does not go with --format %s: it is for JSON"
              .formatted(Converters.word(format)));
    }
    try {
      fields =
          new Fields(
              Stream.concat(paths.stream(), withText ? Stream.of("text") : Stream.empty())
                  .toList());
    } catch (IllegalArgumentException e) {
      throw wrong("--fields: " + e.getMessage());
    }
    for (Map.Entry<Layer, String> shown : fields.layers().entrySet()) {
      if (!layers.contains(shown.getKey())) {
        throw wrong(
            "--only and --skip leave nothing of '%s', which --fields asks for"
                .formatted(shown.getValue()));
      }
    }
  }

  private void checkTables(Set<Layer> layers, boolean toFolder) {
    if (toFolder && tables.isEmpty()) {
      tables.addAll(Arrays.asList(Table.values()));
      tables.removeIf(table -> Collections.disjoint(table.layers(), layers));
    }
    if (tables.size() != 1 && !toFolder) {
      String known = Arrays.stream(Table.values()).map(Converters::word).collect(joining(", "));
      String wrong =
          tables.isEmpty()
              ? "--format csv needs --table"
              : "one file holds a single --table (-o FOLDER/ takes several)";
      throw wrong(wrong + ", one of " + known);
    }
    for (Table table : tables) {
      if (Collections.disjoint(table.layers(), layers)) {
        throw wrong("--only and --skip leave nothing for --table " + Converters.word(table));
      }
    }
  }

  /** Those of {@code layers} that have a say in what is to be printed. */
  Set<Layer> narrowed(Set<Layer> layers) {
    if (tables.isEmpty() && fields == null) {
      return layers;
    }
    Set<Layer> needed = EnumSet.noneOf(Layer.class);
    tables.forEach(table -> needed.addAll(table.layers()));
    if (fields != null) {
      needed.addAll(fields.sources());
    }
    Set<Layer> narrowed = EnumSet.noneOf(Layer.class);
    narrowed.addAll(Dependencies.of(needed));
    narrowed.retainAll(layers);
    return narrowed;
  }

  /** The tables asked for; empty unless the format is csv. */
  List<Table> tables() {
    return tables;
  }

  /** The fields asked for; null for all. */
  @Nullable Fields fields() {
    return fields;
  }

  /** Whether {@code --fields} has {@code name}, a field of the whole, or a part of it. */
  boolean asksFor(String name) {
    return fields != null && fields.have(name);
  }

  /** What of these options results depend on. */
  String describe() {
    return tables + " " + paths;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
