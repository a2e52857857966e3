package newsanalyzer.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import newsanalyzer.annotate.event.Clause;
import newsanalyzer.annotate.event.RoleTable;
import newsanalyzer.corpora.ArgumentReader;
import newsanalyzer.corpora.ArgumentReader.Annotated;
import newsanalyzer.corpora.ArgumentReader.AnnotatedEvent;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;

/**
 * Counts which role names in each position have in the training part of {@code newsevents}, and
 * writes the rows of {@link RoleTable} that hold often enough.
 */
public final class EventRoleTrainer {

  public static final Path FILE =
      Path.of("src/main/resources/newsanalyzer/annotate/event/roles.txt");

  /**
   * What share of the names in a position has the role. At 0.7 precision on dev is 79.7 and recall
   * 18.4; at 0.65 it is 76.1 and 19.5. A wrong participant is worse than a missing one.
   */
  private static final double SHARE = 0.7;

  /** How many names against it are added to those counted, so that few names make no row. */
  private static final int DOUBT = 2;

  /** How many names it takes to say that what holds for other types doesn't for this one. */
  private static final int CASES = 8;

  /** By type, position and family, how often names have each role. */
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  private EventRoleTrainer() {}

  /** The rows, sorted. */
  public static List<String> rows() {
    EventRoleTrainer trainer = new EventRoleTrainer();
    sentences(HeldOut.load()).forEach(trainer::count);
    return trainer.decided();
  }

  /** The sentences that are counted: one document of the test split is in train as well. */
  static List<Annotated> sentences(HeldOut heldOut) {
    return ArgumentReader.read("train").stream().filter(s -> !heldOut.contains(s.text())).toList();
  }

  /** Writes the product's table. */
  public static void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# The role of a name in an event by its position, as RoleTable reads it.");
    lines.add("# Source: counts over the training part of newsevents, by EventRoleTrainer.");
    lines.add(
        "# Form: type of event or \"any\", position as Clause tells it, whether the name is a");
    lines.add("# place's or another's, and the role.");
    lines.addAll(rows());
    Files.write(FILE, lines);
  }

  private void count(Annotated sentence) {
    List<Name> names = sentence.names().stream().filter(name -> name.type().namesEntity()).toList();
    Clause clause =
        new Clause(sentence.text(), sentence.sentence(), names.stream().map(Name::span).toList());
    for (AnnotatedEvent event : sentence.events()) {
      clause
          .positions(event.trigger().span())
          .forEach((index, position) -> count(event, names.get(index), position));
    }
  }

  private void count(AnnotatedEvent event, Name name, String position) {
    String where = ", " + position + ", " + (name.type() == NameType.PLACE ? "place" : "other");
    String role = role(event, name.span());
    counts.computeIfAbsent("any" + where, unseen -> new HashMap<>()).merge(role, 1, Integer::sum);
    counts
        .computeIfAbsent(event.trigger().type().label() + where, unseen -> new HashMap<>())
        .merge(role, 1, Integer::sum);
  }

  private static String role(AnnotatedEvent event, Span name) {
    return event.arguments().stream()
        .filter(argument -> argument.span().overlaps(name) && !argument.role().equals("time"))
        .map(ArgumentReader.Argument::role)
        .findFirst()
        .orElse("none");
  }

  private List<String> decided() {
    Map<String, String> rows = new TreeMap<>();
    counts.forEach(
        (key, roles) -> {
          int cases = roles.values().stream().mapToInt(Integer::intValue).sum();
          Entry<String, Integer> most =
              roles.entrySet().stream()
                  .max(Entry.<String, Integer>comparingByValue().thenComparing(Entry::getKey))
                  .orElseThrow();
          if (most.getValue() >= SHARE * (cases + DOUBT)) {
            rows.put(key, most.getKey());
          } else if (cases >= CASES) {
            rows.put(key, "none");
          }
        });
    rows.entrySet().removeIf(row -> row.getValue().equals(otherwise(row.getKey(), rows)));
    return rows.entrySet().stream().map(row -> row.getKey() + ": " + row.getValue()).toList();
  }

  /** What holds without the row. */
  private static String otherwise(String key, Map<String, String> rows) {
    return key.startsWith("any,")
        ? "none"
        : rows.getOrDefault("any" + key.substring(key.indexOf(',')), "none");
  }
}
