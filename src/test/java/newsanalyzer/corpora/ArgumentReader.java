package newsanalyzer.corpora;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsanalyzer.model.EventType;
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
    return NewsEvents.blocks(split).stream().map(ArgumentReader::sentence).toList();
  }

  static Annotated sentence(String[] lines) {
    LabelledSentence labelled = NewsEvents.parse("newsevents", "", lines);
    String text = String.join(" ", labelled.tokens());
    List<Span> tokens = new ArrayList<>();
    int start = 0;
    for (String token : labelled.tokens()) {
      tokens.add(new Span(start, start + token.length()));
      start += token.length() + 1;
    }
    List<Name> names =
        labelled.names().stream()
            .map(
                name ->
                    new Name(
                        name.type(),
                        new Span(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end()),
                        0,
                        1))
            .toList();
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens);
    return new Annotated(text, sentence, names, events(lines, text));
  }

  private static List<AnnotatedEvent> events(String[] lines, String text) {
    Map<Span, AnnotatedEvent> events = new LinkedHashMap<>();
    for (String line : lines) {
      if (!line.startsWith("E: ")) {
        continue;
      }
      String[] fields = line.substring(3).split(" \\| ", -1);
      Span span = span(text, fields[0]);
      List<Argument> arguments = new ArrayList<>();
      if (fields.length > 3) {
        for (String field : fields[3].split("; ", -1)) {
          String[] argument = field.split("=", 2);
          arguments.add(new Argument(argument[0].strip(), span(text, argument[1])));
        }
      }
      Trigger trigger = new Trigger(EventType.of(fields[1].strip()), span, 0, 1);
      events.putIfAbsent(span, new AnnotatedEvent(trigger, arguments));
    }
    return List.copyOf(events.values());
  }

  /** Where {@code talks}, {@code talks@2} or {@code first words ... last words} stand. */
  private static Span span(String text, String quoted) {
    String words = quoted.strip();
    int nth = 1;
    if (words.matches(".*\\S@\\d+")) {
      nth = Integer.parseInt(words.substring(words.lastIndexOf('@') + 1));
      words = words.substring(0, words.lastIndexOf('@'));
    }
    String[] ends = words.split(" \\.\\.\\. ", 2);
    String spaced = " " + text + " ";
    int start = -1;
    for (int i = 0; i < nth; i++) {
      start = spaced.indexOf(" " + ends[0] + " ", start + 1);
    }
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + quoted + "\" in: " + text);
    }
    int end = start + ends[0].length();
    if (ends.length > 1) {
      end = spaced.lastIndexOf(" " + ends[1] + " ") + ends[1].length();
    }
    return new Span(start, end);
  }
}
