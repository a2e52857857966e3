package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.corpora.TokenizedSentence.TokenArgument;
import newsanalyzer.corpora.TokenizedSentence.TokenLabel;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.EventType;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * A document with its annotation in characters.
 *
 * @param text the document's own, or its sentences put together
 * @param sentences as annotated, with the annotated tokens; empty if the corpus gives none
 * @param labels in no order
 * @param arguments of the events
 */
public record AnnotatedText(
    String text, List<Sentence> sentences, List<Label> labels, List<Argument> arguments) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
    labels = List.copyOf(labels);
    arguments = List.copyOf(arguments);
  }

  /**
   * A labelled stretch of the text.
   *
   * @param label a constant's name of the type that the layer says; empty where it says none
   */
  public record Label(LabelLayer layer, String label, Span span) {

    public static Label name(NameType type, Span span) {
      return new Label(LabelLayer.NAMES, type.name(), span);
    }

    public static Label trigger(EventType type, Span span) {
      return new Label(LabelLayer.TRIGGERS, type.name(), span);
    }
  }

  /** What takes part in the event that {@code trigger} names, where or when. */
  public record Argument(Span trigger, ArgumentRole role, Span span) {}

  /** The labels of a layer. */
  public List<Label> labels(LabelLayer layer) {
    return labels.stream().filter(label -> label.layer == layer).toList();
  }

  /**
   * The documents of a corpus.
   *
   * @param sentences those of a document stand together
   * @param between what parts sentences: a blank line or a space
   */
  public static List<AnnotatedText> of(
      List<? extends TokenizedSentence> sentences, String between) {
    List<AnnotatedText> documents = new ArrayList<>();
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

  private static AnnotatedText document(
      List<? extends TokenizedSentence> annotated, String between) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (TokenizedSentence sentence : annotated) {
      text.append(text.isEmpty() ? "" : between);
      int start = text.length();
      Detokenizer.Joined joined = Detokenizer.join(sentence.tokens());
      List<Span> tokens =
          joined.tokens().stream()
              .map(token -> new Span(start + token.start(), start + token.end()))
              .toList();
      text.append(joined.text());
      sentences.add(new Sentence(new Span(start, text.length()), sentences.size(), tokens));
      for (TokenLabel label : sentence.labels()) {
        labels.add(new Label(label.layer(), label.label(), span(tokens, label.from(), label.to())));
      }
      for (TokenArgument argument : sentence.arguments()) {
        arguments.add(
            new Argument(
                tokens.get(argument.trigger()),
                argument.role(),
                span(tokens, argument.from(), argument.to())));
      }
    }
    return new AnnotatedText(text.toString(), sentences, labels, arguments);
  }

  private static Span span(List<Span> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
