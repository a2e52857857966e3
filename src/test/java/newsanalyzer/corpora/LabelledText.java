package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.EventType;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * A document rebuilt as text, with its annotation in characters.
 *
 * @param text the sentences, each a paragraph or all in one
 * @param sentences the annotated sentences and tokens
 * @param names the annotated names
 * @param triggers the annotated event triggers
 */
public record LabelledText(
    String text, List<Sentence> sentences, List<NameAt> names, List<TriggerAt> triggers) {

  /** A name with its place in the text. */
  public record NameAt(NameType type, Span span) {}

  /** A trigger with its place in the text. */
  public record TriggerAt(EventType type, Span span) {}

  /**
   * The documents of a corpus.
   *
   * @param sentences those of a document stand together
   * @param between what parts sentences: a blank line or a space
   */
  public static List<LabelledText> of(List<LabelledSentence> sentences, String between) {
    List<LabelledText> documents = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sentences.size(); to++) {
      if (to == sentences.size()
          || !sentences.get(to).document().equals(sentences.get(from).document())) {
        documents.add(document(sentences.subList(from, to), between));
        from = to;
      }
    }
    return documents;
  }

  private static LabelledText document(List<LabelledSentence> labelled, String between) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<NameAt> names = new ArrayList<>();
    List<TriggerAt> triggers = new ArrayList<>();
    for (LabelledSentence sentence : labelled) {
      text.append(text.isEmpty() ? "" : between);
      int start = text.length();
      Detokenizer.Joined joined = Detokenizer.join(sentence.tokens());
      List<Span> tokens =
          joined.tokens().stream()
              .map(token -> new Span(start + token.start(), start + token.end()))
              .toList();
      text.append(joined.text());
      sentences.add(new Sentence(new Span(start, text.length()), sentences.size(), tokens));
      sentence
          .names()
          .forEach(
              name ->
                  names.add(
                      new NameAt(
                          name.type(),
                          new Span(
                              tokens.get(name.from()).start(), tokens.get(name.to() - 1).end()))));
      sentence
          .triggers()
          .forEach((index, type) -> triggers.add(new TriggerAt(type, tokens.get(index))));
    }
    return new LabelledText(text.toString(), sentences, names, triggers);
  }
}
