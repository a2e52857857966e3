package newsanalyzer.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the project's own annotation, {@code newsevents}. */
public final class NewsEvents {

  private NewsEvents() {}

  /** Names and triggers of a split ({@code train}, {@code dev}, {@code test}), re-tokenised. */
  public static List<LabelledSentence> read(String split) {
    return readAsWritten(split).stream().map(LabelledSentence::retokenized).toList();
  }

  /** Names and triggers of a split in their corpora's tokens. */
  public static List<LabelledSentence> readAsWritten(String split) {
    return sentences(split).stream().map(NewsSentence::labelled).toList();
  }

  /** The sentences of a split with all layers, in their corpora's tokens and running order. */
  public static List<NewsSentence> sentences(String split) {
    Map<Integer, String[]> sources = sources();
    List<NewsSentence> sentences = new ArrayList<>();
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
      sentences.add(NewsBlock.read(source[1], document, lines));
    }
    return sentences;
  }

  private static List<String[]> blocks(String split) {
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

  private static String text(String path) {
    try {
      return Files.readString(Corpora.path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
