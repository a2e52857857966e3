package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import newsanalyzer.accuracy.Engine.Finding;
import newsanalyzer.corpora.AnnotatedText;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.NewsSentence;
import newsanalyzer.model.Sentence;
import newsanalyzer.nlp.TextNormalizer;

/**
 * Prints what an engine gets wrong in a layer of the dev split, sentence by sentence, for reading:
 *
 * <pre>
 * NEWS_CORPORA=… mvn -q test-compile exec:java -Dexec.mainClass=newsanalyzer.accuracy.ErrorListing \
 *     -Dexec.args="names encoder"
 * </pre>
 *
 * <p>The layers are those of {@link LabelLayer}. Never run it on the test split: what has been read
 * can't be measured on any more.
 */
public final class ErrorListing {

  private ErrorListing() {}

  /**
   * Prints the errors of a layer.
   *
   * @param arguments the layer and the engine
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give a layer and an engine: names encoder");
    }
    LabelLayer layer = LabelLayer.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Engine engine =
        Engines.all().stream()
            .filter(each -> each.name().equals(arguments[1]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no engine " + arguments[1]));
    List<AnnotatedText> texts =
        AnnotatedText.of(
            NewsEvents.sentences("dev").stream().map(NewsSentence::retokenized).toList(), " ");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (AnnotatedText text : texts) {
      String normalized = TextNormalizer.normalize(text.text());
      List<Finding> findings =
          engine.read(normalized, text.sentences()).stream()
              .filter(finding -> finding.label().layer() == layer)
              .toList();
      lines(text, layer, findings).forEach(out::println);
    }
  }

  /** A line for each sentence with errors, then one for each error. */
  static List<String> lines(AnnotatedText text, LabelLayer layer, List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    Set<Label> annotated = new HashSet<>(text.labels(layer));
    Set<Label> found = new HashSet<>(findings.stream().map(Finding::label).toList());
    for (Sentence sentence : text.sentences()) {
      Set<String> errors = new TreeSet<>();
      for (Finding finding : findings) {
        if (isIn(sentence, finding.label()) && !annotated.contains(finding.label())) {
          String sure = String.format(Locale.ROOT, " %.2f", finding.probability());
          errors.add(line("wrong ", finding.label(), text) + sure);
        }
      }
      annotated.stream()
          .filter(label -> isIn(sentence, label) && !found.contains(label))
          .forEach(label -> errors.add(line("missed", label, text)));
      if (!errors.isEmpty()) {
        lines.add("");
        lines.add(sentence.span().of(text.text()));
        lines.addAll(errors);
      }
    }
    return lines;
  }

  private static boolean isIn(Sentence sentence, Label label) {
    return sentence.span().contains(label.span());
  }

  private static String line(String kind, Label label, AnnotatedText text) {
    String type = label.label().isEmpty() ? "" : " " + label.label();
    return "  " + kind + type + " [" + label.span().of(text.text()) + "]";
  }
}
