package newsanalyzer.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsanalyzer.model.EventType;
import newsanalyzer.model.NameType;

/** Reads the project's own annotation, {@code newsevents}: names and event triggers. */
public final class NewsEvents {

  /** Names' labels in the corpora. */
  static final Map<String, NameType> LABELS =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANIZATION,
          "LOC", NameType.PLACE,
          "GRP", NameType.GROUP,
          "EVT", NameType.EVENT,
          "WRK", NameType.WORK,
          "PRD", NameType.PRODUCT,
          "DAT", NameType.DATE,
          "DUR", NameType.DURATION,
          "NUM", NameType.AMOUNT);

  private NewsEvents() {}

  /** The sentences of a split ({@code train}, {@code dev}, {@code test}), re-tokenised. */
  public static List<LabelledSentence> read(String split) {
    return readAsWritten(split).stream().map(LabelledSentence::retokenized).toList();
  }

  /** The sentences of a split in their corpora's tokens. */
  public static List<LabelledSentence> readAsWritten(String split) {
    Map<Integer, String[]> sources = sources();
    List<LabelledSentence> sentences = new ArrayList<>();
    String run = "";
    int previous = -2;
    for (String[] lines : blocks(split)) {
      int number = Integer.parseInt(lines[0].substring(1).strip());
      String[] source = sources.get(number);
      if (source == null) {
        throw new IllegalStateException("sentence " + number + " is not in splits.tsv");
      }
      if (source[2].isEmpty() && number != previous + 1) {
        run = "gmb-" + number;
      }
      previous = number;
      String document = source[2].isEmpty() ? run : source[2];
      sentences.add(parse(source[1], document, lines));
    }
    return sentences;
  }

  /** The lines of each sentence of a split. */
  static List<String[]> blocks(String split) {
    String blocks = text("newsevents/" + split + ".txt").strip();
    return Stream.of(blocks.split("\n\n+", -1)).map(b -> b.strip().split("\n", -1)).toList();
  }

  /** The GMB indexes (0-based) of the sentences of a split. */
  public static List<Integer> gmbNumbers(String split) {
    return sources().entrySet().stream()
        .filter(e -> e.getValue()[1].equals("gmb") && e.getValue()[3].equals(split))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<Integer, String[]> sources() {
    Map<Integer, String[]> sources = new TreeMap<>();
    text("newsevents/splits.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(fields -> sources.put(Integer.valueOf(fields[0]), fields));
    return sources;
  }

  static LabelledSentence parse(String corpus, String document, String[] lines) {
    List<String> tokens = new ArrayList<>();
    List<NameLabel> names = new ArrayList<>();
    Map<Integer, EventType> triggers = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("T: ")) {
        readNames(line.substring(3), tokens, names);
      } else if (line.startsWith("E: ")) {
        String[] fields = line.substring(3).split(" \\| ", -1);
        triggers.putIfAbsent(find(tokens, fields[0].strip()), EventType.of(fields[1].strip()));
      }
    }
    return new LabelledSentence(corpus, document, tokens, names, triggers);
  }

  private static void readNames(String text, List<String> tokens, List<NameLabel> names) {
    NameType open = null;
    int from = -1;
    for (String word : text.strip().split("\\s+", -1)) {
      if (word.startsWith("[") && LABELS.containsKey(word.substring(1))) {
        open = LABELS.get(word.substring(1));
        from = tokens.size();
      } else if (open != null && word.endsWith("]")) {
        if (word.length() > 1) {
          tokens.add(word.substring(0, word.length() - 1));
        }
        names.add(new NameLabel(open, from, tokens.size()));
        open = null;
      } else {
        tokens.add(word);
      }
    }
  }

  /** The index of a token written {@code talks} or, for its second occurrence, {@code talks@2}. */
  private static int find(List<String> tokens, String quoted) {
    int at = quoted.lastIndexOf('@');
    boolean counted = at > 0 && quoted.substring(at + 1).matches("\\d+");
    String word = counted ? quoted.substring(0, at) : quoted;
    int left = counted ? Integer.parseInt(quoted.substring(at + 1)) : 1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals(word) && --left == 0) {
        return i;
      }
    }
    throw new IllegalStateException("no token " + quoted + " in " + tokens);
  }

  private static String text(String path) {
    try {
      return Files.readString(Corpora.path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
