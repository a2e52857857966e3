package newsanalyzer.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsanalyzer.corpora.ConllNames;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.LabelledSentence;
import newsanalyzer.corpora.NewsEvents;
import newsanalyzer.corpora.TaggedNews;
import newsanalyzer.corpora.UdTokens;

/** The plain text that word classes are learned from: 1.6 million tokens of open corpora. */
final class TrainingText {

  /** MASC's documents in newsevents' test split. */
  private static final Set<String> MASC_TEST = Set.of("NYTnewswire3.txt", "NYTnewswire4.txt");

  /** Stands for the one empty word in MASC's files. */
  private static final String NO_WORD = "_";

  /** The apostrophe of Windows-1252, which GMB's file holds as it is. */
  private static final char APOSTROPHE = '\u0092';

  private TrainingText() {}

  /** The sentences, each once, without those held out; digits are all 0. */
  static List<List<String>> all(HeldOut heldOut) {
    Set<List<String>> once = new LinkedHashSet<>();
    sentences(heldOut).stream()
        .map(tokens -> tokens.stream().map(word -> word.replaceAll("\\d", "0")).toList())
        .forEach(once::add);
    return new ArrayList<>(once);
  }

  /** The sentences as they are written, without those held out. */
  static List<List<String>> sentences(HeldOut heldOut) {
    List<List<String>> all = new ArrayList<>();
    NewsEvents.read("train").forEach(sentence -> all.add(sentence.tokens()));
    gmb().forEach(tokens -> all.add(cut(tokens.stream())));
    for (List<LabelledSentence> corpus :
        List.of(ConllNames.wikigold(), ConllNames.crossNer(), ConllNames.re3d())) {
      corpus.forEach(sentence -> all.add(sentence.tokens()));
    }
    Ewt.sources().forEach(document -> addSentences(document, all));
    Gum.documents("train", "GUM").forEach(document -> addSentences(document, all));
    TaggedNews.masc(file -> !MASC_TEST.contains(file))
        .forEach(tokens -> all.add(cut(tokens.stream().map(w -> w.isEmpty() ? NO_WORD : w))));
    all.removeIf(tokens -> heldOut.contains(String.join("", tokens)));
    return all;
  }

  /** GMB but for the sentences that are in newsevents, which was cleaned. */
  private static List<List<String>> gmb() {
    Set<Integer> annotated = new HashSet<>();
    for (String split : List.of("train", "dev", "test")) {
      annotated.addAll(NewsEvents.gmbNumbers(split));
    }
    List<List<String>> sentences = TaggedNews.gmb();
    List<List<String>> others = new ArrayList<>();
    for (int number = 0; number < sentences.size(); number++) {
      if (!annotated.contains(number)) {
        others.add(
            sentences.get(number).stream()
                .map(word -> word.replace(APOSTROPHE, '\'').replace('\u00a0', ' ').strip())
                .filter(word -> !word.isEmpty())
                .toList());
      }
    }
    return others;
  }

  private static void addSentences(ConlluDocument document, List<List<String>> all) {
    document
        .sentences()
        .forEach(sentence -> all.add(cut(sentence.words().stream().map(ConlluWord::form))));
  }

  private static List<String> cut(Stream<String> tokens) {
    return tokens.flatMap(token -> UdTokens.split(token).stream()).toList();
  }
}
