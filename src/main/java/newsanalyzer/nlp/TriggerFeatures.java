package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features by which event triggers are found: the word, its neighbours and their classes. For
 * one thread.
 */
final class TriggerFeatures implements NameContextGenerator {

  private static final int REACH = 3;

  private final WordForms forms;
  private Object sentence = "";
  private WordForm[] words = {};

  TriggerFeatures(Lexicon lexicon) {
    this.forms = new WordForms(lexicon);
  }

  @Override
  public String[] getContext(
      int index, String[] tokens, String[] outcomes, Object[] additionalContext) {
    if (sentence != tokens) {
      prepare(tokens);
    }
    int i = index + REACH;
    WordForm before = words[i - 1];
    WordForm word = words[i];
    WordForm after = words[i + 1];
    List<String> found = new ArrayList<>(word.own().size() + 24);
    found.add("b");
    found.addAll(word.own());
    for (int distance = 1; distance <= REACH; distance++) {
      found.add("w-" + distance + words[i - distance].lower());
      found.add("w+" + distance + words[i + distance].lower());
      found.add("c-" + distance + words[i - distance].fine());
      found.add("c+" + distance + words[i + distance].fine());
    }
    found.add("ww-" + before.lower() + " " + word.lower());
    found.add("ww+" + word.lower() + " " + after.lower());
    found.add("cc-" + before.fine() + " " + word.fine());
    found.add("cc+" + word.fine() + " " + after.fine());
    found.add("ccc" + before.coarse() + " " + word.coarse() + " " + after.coarse());
    found.add("wc+" + word.lower() + " " + after.coarse());
    found.add("wc-" + word.lower() + " " + before.coarse());
    return found.toArray(new String[0]);
  }

  private void prepare(String[] tokens) {
    words = new WordForm[tokens.length + 2 * REACH];
    for (int i = 0; i < words.length; i++) {
      int token = i - REACH;
      words[i] = token < 0 || token >= tokens.length ? WordForm.EDGE : forms.of(tokens[token]);
    }
    sentence = tokens;
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {}

  @Override
  public void clearAdaptiveData() {}

  /** Does nothing: the features are fixed. OpenNLP adds generators for contexts we never pass. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}
}
