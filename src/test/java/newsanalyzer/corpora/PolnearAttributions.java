package newsanalyzer.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.model.Span;

/**
 * Reads which source, cue and content of PolNeAR belong together; for measuring only.
 *
 * <p>Of a text that several people annotated the first annotation is read.
 */
public final class PolnearAttributions {

  private static final String FOLDER = "eval-only/polnear/dev/";

  private PolnearAttributions() {}

  /** An article with its attributions in text order of the annotation. */
  public record Article(String name, String text, List<Said> said) {}

  /** Who says what; each in pieces, of which sources and cues may have none. */
  public record Said(List<Span> source, List<Span> cue, List<Span> content) {}

  /** The articles of the development part. */
  public static List<Article> dev() {
    List<Path> annotations = Corpora.files(FOLDER + "attributions", ".ann");
    List<Article> articles = new ArrayList<>();
    for (Path file : Corpora.files(FOLDER + "text", ".txt")) {
      String name = file.getFileName().toString().replace(".txt", "_");
      Path annotation =
          annotations.stream()
              .filter(each -> each.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(file + " has no annotation"));
      articles.add(article(name, Polnear.text(file), Corpora.lines(annotation)));
    }
    return articles;
  }

  static Article article(String name, String text, List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Said> said = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 2 && fields[0].startsWith("T")) {
        String pieces = fields[1].substring(fields[1].indexOf(' ') + 1);
        spans.put(
            fields[0],
            Stream.of(pieces.split(";", -1)).map(piece -> Polnear.span(text, piece)).toList());
      }
    }
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 1 && fields[1].startsWith("Attribution") && fields[0].startsWith("E")) {
        Said each = new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String argument : fields[1].split(" ", -1)) {
          String[] pair = argument.split(":", -1);
          List<Span> its = pair.length < 2 ? List.of() : spans.getOrDefault(pair[1], List.of());
          switch (pair[0].replaceAll("\\d", "")) {
            case "Source" -> each.source.addAll(its);
            case "Cue" -> each.cue.addAll(its);
            case "Content" -> each.content.addAll(its);
            default -> {} // the attribution itself
          }
        }
        if (!each.content.isEmpty()) {
          said.add(each);
        }
      }
    }
    return new Article(name, text, said);
  }
}
