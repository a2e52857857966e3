package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Name;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;

/** Reads the arguments of the events in {@code newsevents}, with names and triggers. */
public final class ArgumentReader {

  private ArgumentReader() {}

  /**
   * A sentence as a text of its own, its tokens joined by spaces.
   *
   * @param names of all types, in text order
   * @param events in the order annotated
   */
  public record Annotated(
      String text, Sentence sentence, List<Name> names, List<AnnotatedEvent> events) {}

  /** An event's trigger and its arguments. */
  public record AnnotatedEvent(Trigger trigger, List<Argument> arguments) {}

  /**
   * What takes part, where or when.
   *
   * @param role as annotated: {@code agent}, {@code place}, …
   */
  public record Argument(String role, Span span) {}

  /** The sentences of a split: {@code train}, {@code dev} or {@code test}. */
  public static List<Annotated> read(String split) {
    return NewsEvents.sentences(split).stream().map(ArgumentReader::sentence).toList();
  }

  static Annotated sentence(NewsSentence annotated) {
    String text = String.join(" ", annotated.tokens());
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (String token : annotated.tokens()) {
      tokens.add(new Span(start, start + token.length()));
      start += token.length() + 1;
    }
    List<Name> names =
        annotated.names().stream()
            .map(name -> new Name(name.type(), span(tokens, name.from(), name.to()), 0, 1))
            .toList();
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    return new Annotated(text, sentence, names, events(annotated, tokens));
  }

  private static List<AnnotatedEvent> events(NewsSentence annotated, List<Span> tokens) {
    return annotated.distinctEvents().stream()
        .map(
            event ->
                new AnnotatedEvent(
                    new Trigger(event.type(), tokens.get(event.trigger()), 0, 1),
                    event.arguments().stream()
                        .map(
                            a ->
                                new Argument(
                                    a.role().name().toLowerCase(Locale.ROOT),
                                    span(tokens, a.run().from(), a.run().to())))
                        .toList()))
        .toList();
  }

  private static Span span(List<Span> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
