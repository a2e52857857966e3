package newsanalyzer.corpora;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the tokens of the news corpora that have no raw text: one list of tokens per sentence, as
 * the corpora cut them. It doesn't read their tags.
 */
public final class TaggedNews {

  private TaggedNews() {}

  /** The sentences of the Groningen Meaning Bank, in the order of the file. */
  public static List<List<String>> gmb() {
    return gmb(Corpora.lines(Corpora.path("gmb/ner_dataset.csv"), ISO_8859_1));
  }

  static List<List<String>> gmb(List<String> lines) {
    List<List<String>> sentences = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      if (comma > 0) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(field(line, comma + 1));
    }
    return sentences;
  }

  /** The field of a CSV line that begins at {@code start}; a quoted one has its quotes doubled. */
  private static String field(String line, int start) {
    if (line.charAt(start) != '"') {
      return line.substring(start, line.indexOf(',', start));
    }
    int end = start + 1;
    while (line.charAt(end) != '"' || line.charAt(end + 1) == '"') {
      end += line.charAt(end) == '"' ? 2 : 1;
    }
    return line.substring(start + 1, end).replace("\"\"", "\"");
  }

  /** The sentences of MASC's newspapers, file by file in the order of their names. */
  public static List<List<String>> masc() {
    return masc(file -> true);
  }

  /** The sentences of those of MASC's newspapers whose file names are {@code wanted}. */
  public static List<List<String>> masc(Predicate<String> wanted) {
    return Corpora.files("masc", ".txt").stream()
        .filter(file -> wanted.test(file.getFileName().toString()))
        .map(Corpora::lines)
        .flatMap(lines -> masc(lines).stream())
        .toList();
  }

  /** One word of the corpus is empty. */
  static List<List<String>> masc(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> Stream.of(line.strip().split("\\s+", -1)).map(TaggedNews::token).toList())
        .toList();
  }

  private static String token(String tagged) {
    int tag = tagged.lastIndexOf('_');
    return tag < 0 ? tagged : tagged.substring(0, tag);
  }
}
