package newsanalyzer.annotate.lemma;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.words.WordLists;

/**
 * Says which word of the dictionary a word of a text is a form of, so that {@code attacked} and
 * {@code attacks} can be counted as one: a list of irregular forms, then suffix rules.
 *
 * <p>Doesn't find the part of speech, nor mend misspelt words. Lemmas are those of the English
 * Universal Dependencies treebanks. Safe for many threads; the lists are read when the first lemma
 * is asked for.
 */
public final class Lemmatizer {

  /**
   * The lemma of a word.
   *
   * @param word as it stands in the text, with ASCII apostrophes
   * @param partOfSpeech what it is in its sentence
   */
  public String lemma(String word, PartOfSpeech partOfSpeech) {
    Map<String, String> forms = Knowledge.FORMS.getOrDefault(partOfSpeech, Map.of());
    String known = forms.get(word);
    if (known == null) {
      known = forms.get(SuffixRules.lookup(word, partOfSpeech));
    }
    return known == null ? Knowledge.RULES.lemma(word, partOfSpeech) : known;
  }

  /** Read when first needed. */
  private static final class Knowledge {

    static final SuffixRules RULES = SuffixRules.read();

    /** Lemmas of irregular forms. */
    static final Map<PartOfSpeech, Map<String, String>> FORMS = forms();

    /** The lists' names are a part of speech and a lemma: {@code VERB be}. */
    private static Map<PartOfSpeech, Map<String, String>> forms() {
      Map<PartOfSpeech, Map<String, String>> forms = new EnumMap<>(PartOfSpeech.class);
      WordLists lists = WordLists.read(Lemmatizer.class, "forms.txt", " ");
      for (String name : lists.names()) {
        int space = name.indexOf(' ');
        PartOfSpeech partOfSpeech = PartOfSpeech.valueOf(name.substring(0, space));
        String lemma = name.substring(space + 1);
        Map<String, String> own = forms.computeIfAbsent(partOfSpeech, unseen -> new HashMap<>());
        lists.words(name).forEach(form -> own.put(form, lemma));
      }
      return forms;
    }
  }
}
