package newsanalyzer.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsanalyzer.annotate.lemma.Lemmatizer;
import newsanalyzer.annotate.lemma.SuffixRules;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluDocument.ConlluSentence;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.nlp.TextNormalizer;

/**
 * Writes the forms that {@link Lemmatizer} has to know because the {@link SuffixRules} give another
 * lemma than the treebanks: UD EWT without its dev and test sentences, and GUM's train documents.
 */
public final class LemmaTrainer {

  public static final Path FILE =
      Path.of("src/main/resources/newsanalyzer/annotate/lemma/forms.txt");

  /** Whose forms are kept when seen once; of others such forms are mostly slips and e-mail. */
  private static final Set<PartOfSpeech> OPEN =
      Set.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADV);

  /** How often a form of the others is seen at least, and one whose capital changes its lemma. */
  private static final int SEEN = 2;

  /** Foreign words and marks have no forms. */
  private static final Set<PartOfSpeech> WITHOUT_FORMS =
      Set.of(PartOfSpeech.X, PartOfSpeech.PUNCT, PartOfSpeech.SYM);

  private static final SuffixRules RULES = SuffixRules.read();

  /** How often forms have each lemma, by part of speech and form as it is looked up. */
  private final Map<Key, Map<String, Integer>> lookedUp = new HashMap<>();

  /** The same by form as written. */
  private final Map<Key, Map<String, Integer>> written = new HashMap<>();

  private LemmaTrainer() {}

  private record Key(PartOfSpeech partOfSpeech, String form) {}

  /** Writes the list. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Forms whose lemma the suffix rules don't give, as Lemmatizer reads them.");
    lines.add("# Source: Universal Dependencies English EWT (sources without the dev and test");
    lines.add("# sentences, CC BY-SA 4.0) and GUM (train documents, CC BY 4.0), by LemmaTrainer.");
    lines.add("# Form: part of speech, lemma, colon, forms; in lower case, or as written where");
    lines.add("# that has a lemma of its own.");
    lines.addAll(lines(HeldOut.load()));
    Files.write(FILE, lines);
  }

  /** The lines of the list, sorted. */
  public static List<String> lines(HeldOut heldOut) {
    LemmaTrainer trainer = new LemmaTrainer();
    words(heldOut).forEach(trainer::count);
    Map<Key, String> known = trainer.irregular();
    Map<String, TreeSet<String>> lists = new TreeMap<>();
    known.forEach(
        (key, lemma) ->
            lists
                .computeIfAbsent(key.partOfSpeech + " " + lemma, unseen -> new TreeSet<>())
                .add(key.form));
    return lists.entrySet().stream()
        .map(list -> list.getKey() + ": " + String.join(" ", list.getValue()))
        .toList();
  }

  /** The words that are counted: those that are written as they should be. */
  private static Stream<ConlluWord> words(HeldOut heldOut) {
    return sentences(heldOut).stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !word.misc().contains("CorrectForm"))
        .filter(word -> !word.lemma().equals("_"))
        .filter(word -> !(word.form() + word.lemma()).matches(".*[: ].*"));
  }

  /** The sentences that are counted. */
  static List<ConlluSentence> sentences(HeldOut heldOut) {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (ConlluDocument document :
        Stream.concat(Ewt.sources().stream(), Gum.documents("train", "GUM").stream()).toList()) {
      document.sentences().stream()
          .filter(sentence -> !heldOut.contains(sentence.span().of(document.text())))
          .forEach(sentences::add);
    }
    return sentences;
  }

  private void count(ConlluWord word) {
    PartOfSpeech part = PartOfSpeech.valueOf(word.upos());
    if (WITHOUT_FORMS.contains(part)) {
      return;
    }
    String form = TextNormalizer.normalize(word.form());
    count(lookedUp, new Key(part, SuffixRules.lookup(form, part)), word.lemma());
    count(written, new Key(part, form), word.lemma());
  }

  private static void count(Map<Key, Map<String, Integer>> counts, Key key, String lemma) {
    counts.computeIfAbsent(key, unseen -> new HashMap<>()).merge(lemma, 1, Integer::sum);
  }

  private Map<Key, String> irregular() {
    Map<Key, String> known = new HashMap<>();
    lookedUp.forEach(
        (key, lemmas) -> {
          int least = OPEN.contains(key.partOfSpeech) ? 1 : SEEN;
          add(key, RULES.lemma(key.form, key.partOfSpeech), least, lemmas, known);
        });
    written.forEach(
        (key, lemmas) -> {
          Key lower = new Key(key.partOfSpeech, SuffixRules.lookup(key.form, key.partOfSpeech));
          if (!lower.equals(key)) {
            String byRule = RULES.lemma(key.form, key.partOfSpeech);
            add(key, known.getOrDefault(lower, byRule), SEEN, lemmas, known);
          }
        });
    return known;
  }

  /** Notes the commonest lemma if it isn't what would be given without. */
  private static void add(
      Key key, String given, int least, Map<String, Integer> lemmas, Map<Key, String> known) {
    Entry<String, Integer> most =
        lemmas.entrySet().stream()
            .max(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
            .orElseThrow();
    if (most.getValue() >= least && !most.getKey().equals(given)) {
      known.put(key, most.getKey());
    }
  }
}
