package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newsanalyzer.model.EventType;

/**
 * A sentence with its annotation.
 *
 * @param corpus the corpus it is from, such as {@code gmb}
 * @param document its document or running stretch; sentences of one follow each other
 * @param tokens its words, in the corpus's tokenisation or, after {@link #retokenized}, in ours
 * @param names the names, in text order, without overlaps
 * @param triggers the event triggers by token index
 */
public record LabelledSentence(
    String corpus,
    String document,
    List<String> tokens,
    List<NameLabel> names,
    Map<Integer, EventType> triggers)
    implements TokenizedSentence {

  public LabelledSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    triggers = Map.copyOf(triggers);
  }

  /** The same sentence with other names. */
  public LabelledSentence withNames(List<NameLabel> others) {
    return new LabelledSentence(corpus, document, tokens, others, triggers);
  }

  @Override
  public List<TokenLabel> labels() {
    List<TokenLabel> labels = new ArrayList<>();
    for (NameLabel name : names) {
      labels.add(new TokenLabel(LabelLayer.NAMES, name.type().name(), name.from(), name.to()));
    }
    triggers.forEach(
        (at, type) -> labels.add(new TokenLabel(LabelLayer.TRIGGERS, type.name(), at, at + 1)));
    return labels;
  }

  /** Letters and digits only, in lower case: equal for two tokenisations of one sentence. */
  public String key() {
    return key(String.join("", tokens));
  }

  /** The {@link #key()} of a sentence written as {@code text}. */
  public static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** The same sentence in the tokens that the analyzer's tokenizer makes, labels carried along. */
  public LabelledSentence retokenized() {
    List<String> split = new ArrayList<>();
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = split.size();
      split.addAll(UdTokens.split(tokens.get(i)));
    }
    starts[tokens.size()] = split.size();
    List<NameLabel> moved =
        names.stream()
            .map(name -> new NameLabel(name.type(), starts[name.from()], starts[name.to()]))
            .toList();
    Map<Integer, EventType> triggersMoved = new TreeMap<>();
    triggers.forEach(
        (index, type) ->
            triggersMoved.put(
                starts[index] + UdTokens.head(split.subList(starts[index], starts[index + 1])),
                type));
    return new LabelledSentence(corpus, document, split, moved, triggersMoved);
  }
}
