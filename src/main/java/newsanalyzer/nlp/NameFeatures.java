package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features by which names are found: the word, its neighbours, their shapes and classes, the
 * label before, and how the word was labelled earlier in the article.
 *
 * <p>Written by hand, not with OpenNLP's generators, which concatenate every string anew for every
 * word and hypothesis. For one thread.
 */
final class NameFeatures implements NameContextGenerator {

  private final WordForms forms;
  private final Map<String, String> earlier = new HashMap<>();
  private Object sentence = "";
  private List<List<String>> features = List.of();
  private WordForm[] words = {};

  NameFeatures(Lexicon lexicon) {
    this.forms = new WordForms(lexicon);
  }

  @Override
  public String[] getContext(
      int index, String[] tokens, String[] outcomes, Object[] additionalContext) {
    if (sentence != tokens) {
      prepare(tokens);
    }
    List<String> own = features.get(index);
    String before = index == 0 ? "|" : outcomes[index - 1];
    String beforeThat = index < 2 ? "|" : outcomes[index - 2];
    WordForm word = words[index + 2];
    String[] context = own.toArray(new String[own.size() + 6]);
    int next = own.size();
    context[next++] = "o" + before;
    context[next++] = "oo" + before + beforeThat;
    context[next++] = "ow" + before + word.lower();
    context[next++] = "os" + before + word.shape();
    context[next++] = "oc" + before + word.fine();
    context[next] = "on" + before + words[index + 1].lower();
    return context;
  }

  private void prepare(String[] tokens) {
    words = new WordForm[tokens.length + 4];
    words[0] = WordForm.EDGE;
    words[1] = WordForm.EDGE;
    for (int i = 0; i < tokens.length; i++) {
      words[i + 2] = forms.of(tokens[i]);
    }
    words[tokens.length + 2] = WordForm.EDGE;
    words[tokens.length + 3] = WordForm.EDGE;
    boolean shouted = isShouted();
    List<List<String>> all = new ArrayList<>(tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      all.add(features(i + 2, tokens[i], shouted));
    }
    features = all;
    sentence = tokens;
  }

  /** Whether hardly a word is in lower case, as in a headline. */
  private boolean isShouted() {
    int lower = 0;
    int upper = 0;
    for (WordForm word : words) {
      lower += word.shape().startsWith("x") ? 1 : 0;
      upper += word.startsUpper() ? 1 : 0;
    }
    return upper > 2 * lower;
  }

  private List<String> features(int i, String token, boolean shouted) {
    WordForm before2 = words[i - 2];
    WordForm before = words[i - 1];
    WordForm word = words[i];
    WordForm after = words[i + 1];
    WordForm after2 = words[i + 2];
    List<String> found = new ArrayList<>(word.own().size() + 28);
    found.add("b");
    found.addAll(word.own());
    found.add("w-" + before.lower());
    found.add("w+" + after.lower());
    found.add("w--" + before2.lower());
    found.add("w++" + after2.lower());
    found.add("ww-" + before.lower() + " " + word.lower());
    found.add("ww+" + word.lower() + " " + after.lower());
    found.add("s-" + before.shape());
    found.add("s+" + after.shape());
    found.add("s--" + before2.shape());
    found.add("s++" + after2.shape());
    found.add("sss" + before.shape() + " " + word.shape() + " " + after.shape());
    found.add("ss+" + word.shape() + " " + after.shape());
    found.add("c-" + before.fine());
    found.add("c+" + after.fine());
    found.add("c--" + before2.fine());
    found.add("c++" + after2.fine());
    found.add("k-" + before.kinds());
    found.add("k+" + after.kinds());
    found.add("kk-" + before.kinds() + " " + word.kinds() + word.shape());
    found.add("kk+" + word.kinds() + " " + after.kinds() + word.shape());
    found.add("cc-" + before.fine() + " " + word.fine());
    found.add("cc+" + word.fine() + " " + after.fine());
    found.add("ccc" + before.coarse() + " " + word.coarse() + " " + after.coarse());
    found.add("sw+" + word.shape() + " " + after.lower());
    found.add("sw-" + word.shape() + " " + before.lower());
    if (i == 2) {
      found.add("1" + word.shape());
    }
    if (shouted) {
      found.add("!" + word.shape());
    }
    String last = earlier.get(token);
    if (last != null) {
      found.add("m" + last);
    }
    return found;
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length && i < outcomes.length; i++) {
      char first = tokens[i].charAt(0);
      if (Character.isUpperCase(first)) {
        earlier.put(tokens[i], outcomes[i]);
      }
    }
  }

  @Override
  public void clearAdaptiveData() {
    earlier.clear();
  }

  /** Does nothing: the features are fixed. OpenNLP adds generators for contexts we never pass. */
  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {}
}
