package newsanalyzer.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.corpora.Corpora;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.LabelledSentence;

/**
 * The text that something is measured on, to check that none of it is trained on.
 *
 * <p>Reads the corpora in another way than {@link HeldOut} does, which keeps it out: the treebanks'
 * own lines of text instead of their words. Compares letters and digits alone.
 */
final class MeasuredText {

  /** In letters. Shorter sentences stand in other texts by chance. */
  private static final int LONG = 40;

  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, List<String>> longByBeginning = new HashMap<>();

  MeasuredText(Stream<String> sentences) {
    sentences.map(LabelledSentence::key).filter(key -> !key.isEmpty()).forEach(keys::add);
    keys.stream()
        .filter(key -> key.length() >= LONG)
        .forEach(
            key ->
                longByBeginning
                    .computeIfAbsent(key.substring(0, LONG), unseen -> new ArrayList<>())
                    .add(key));
  }

  /** The sentences of all the parts of corpora that are measured on. */
  static MeasuredText read() {
    Stream<Path> treebanks =
        Stream.of("dev", "test")
            .flatMap(
                part ->
                    Stream.concat(
                        Gum.files(part, "GUM").stream(),
                        Stream.of(
                            Ewt.file(part),
                            Corpora.path("uner-ewt/en_ewt-ud-" + part + ".iob2"),
                            Corpora.path("newsevents/" + part + ".txt"))));
    return new MeasuredText(
        Stream.concat(treebanks, Corpora.files("uner-pud", ".iob2").stream())
            .flatMap(file -> Corpora.lines(file).stream())
            .flatMap(MeasuredText::text));
  }

  int size() {
    return keys.size();
  }

  /** The sentence of a line of a treebank or of newsevents; nothing if it holds none. */
  private static Stream<String> text(String line) {
    if (line.startsWith("# text = ")) {
      return Stream.of(line.substring("# text = ".length()));
    }
    return line.startsWith("T: ")
        ? Stream.of(line.substring("T: ".length()).replaceAll("\\[[A-Z]{3} ", ""))
        : Stream.empty();
  }

  /**
   * The measured sentences that are among {@code sentences}, by their letters and digits; and the
   * long ones that run anywhere through their text, however it is cut into sentences.
   */
  List<String> in(Collection<String> sentences) {
    Set<String> found = new LinkedHashSet<>();
    StringBuilder letters = new StringBuilder();
    for (String sentence : sentences) {
      String key = LabelledSentence.key(sentence);
      if (keys.contains(key)) {
        found.add(key);
      }
      letters.append(key);
    }
    String text = letters.toString();
    for (int i = 0; i + LONG <= text.length(); i++) {
      for (String key : longByBeginning.getOrDefault(text.substring(i, i + LONG), List.of())) {
        if (text.startsWith(key, i)) {
          found.add(key);
        }
      }
    }
    return List.copyOf(found);
  }
}
