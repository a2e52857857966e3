package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the names (person, organization, place) on the PUD sentences; for measuring only. */
public final class UnerPud {

  private UnerPud() {}

  /**
   * The sentences of one half, re-tokenised.
   *
   * @param half {@code n} for news, {@code w} for Wikipedia
   */
  public static List<LabelledSentence> read(String half) {
    return readAsWritten(half).stream().map(LabelledSentence::retokenized).toList();
  }

  /** The sentences of one half in their own tokens. */
  public static List<LabelledSentence> readAsWritten(String half) {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (String block : text().strip().split("\n\n+", -1)) {
      List<String> tokens = new ArrayList<>();
      List<NameLabel> names = new ArrayList<>();
      String id = "";
      for (String line : block.split("\n", -1)) {
        if (line.startsWith("# sent_id = ")) {
          id = line.substring("# sent_id = ".length());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\t", -1);
          addTag(fields[2], tokens.size(), names);
          tokens.add(fields[1]);
        }
      }
      if (id.startsWith(half)) {
        String document = id.substring(0, id.indexOf('-'));
        sentences.add(new LabelledSentence("pud", document, tokens, names, Map.of()));
      }
    }
    return sentences;
  }

  private static void addTag(String tag, int index, List<NameLabel> names) {
    if (tag.startsWith("I-") && !names.isEmpty()) {
      NameLabel last = names.remove(names.size() - 1);
      names.add(new NameLabel(last.type(), last.from(), index + 1));
    } else if (NewsBlock.LABELS.containsKey(tag.replace("B-", ""))) {
      names.add(new NameLabel(NewsBlock.LABELS.get(tag.replace("B-", "")), index, index + 1));
    }
  }

  private static String text() {
    return String.join("\n", Corpora.lines(Corpora.path("uner-pud/en_pud-ud-test.iob2")));
  }
}
