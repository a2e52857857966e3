package newsanalyzer.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.model.Span;

/**
 * Reads PolNeAR: who says what in political news; for measuring only.
 *
 * <p>Of a text that several people annotated the first annotation is read; of a source, cue or
 * content in pieces the longest.
 */
public final class Polnear {

  private static final String FOLDER = "eval-only/polnear/dev/";
  private static final Map<String, LabelLayer> LAYERS =
      Map.of("Source", LabelLayer.SOURCES, "Cue", LabelLayer.CUES, "Content", LabelLayer.CONTENTS);

  private Polnear() {}

  /** The articles of the development part, without sentences. */
  public static List<AnnotatedText> dev() {
    List<Path> annotations = Corpora.files(FOLDER + "attributions", ".ann");
    return Corpora.files(FOLDER + "text", ".txt").stream()
        .map(text -> read(text, annotation(text, annotations)))
        .toList();
  }

  private static Path annotation(Path text, List<Path> annotations) {
    String name = text.getFileName().toString().replace(".txt", "_");
    return annotations.stream()
        .filter(file -> file.getFileName().toString().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(text + " has no annotation"));
  }

  private static AnnotatedText read(Path text, Path annotation) {
    try {
      return article(Files.readString(text), Corpora.lines(annotation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AnnotatedText article(String text, List<String> lines) {
    List<Label> labels = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      String kind = fields.length > 2 ? fields[1].replaceFirst(" .*", "") : "";
      if (LAYERS.containsKey(kind)) {
        Span longest =
            Stream.of(fields[1].substring(kind.length() + 1).split(";", -1))
                .map(piece -> span(text, piece))
                .max(Comparator.comparing(span -> span.end() - span.start()))
                .orElseThrow();
        labels.add(new Label(LAYERS.get(kind), "", longest));
      }
    }
    return new AnnotatedText(text, List.of(), labels, List.of());
  }

  /** The corpus counts code points. */
  static Span span(String text, String piece) {
    String[] ends = piece.split(" ", -1);
    return new Span(
        text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
        text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
  }
}
