package newsanalyzer.nlp;

import java.util.HashMap;
import java.util.Map;

/** Makes word forms and keeps those of the words seen last. For one thread. */
final class WordForms {

  /** Bounds the memory of a thread to about 10 MB; an article has some hundred different words. */
  private static final int CAPACITY = 5_000;

  private final Lexicon lexicon;
  private final Map<String, WordForm> forms = new HashMap<>();

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  WordForm of(String word) {
    WordForm known = forms.get(word);
    if (known != null) {
      return known;
    }
    if (forms.size() >= CAPACITY) {
      forms.clear();
    }
    WordForm form = WordForm.of(word, lexicon);
    forms.put(word, form);
    return form;
  }
}
