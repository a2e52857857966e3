package newsanalyzer.corpora;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;

/**
 * A sentence of the project's own annotation, with all its layers.
 *
 * @param number its number in {@code newsevents}
 * @param corpus the corpus it is from, such as {@code gmb}
 * @param document its document or running stretch
 * @param tokens its words, in the corpus's tokenisation or, after {@link #retokenized}, in ours
 * @param names in text order, without overlaps
 * @param roles as annotated
 * @param events as annotated; two may have one trigger, of which only the first counts
 * @param attributions as annotated
 */
public record NewsSentence(
    int number,
    String corpus,
    String document,
    List<String> tokens,
    List<NameLabel> names,
    List<PersonRole> roles,
    List<AnnotatedEvent> events,
    List<Attribution> attributions)
    implements TokenizedSentence {

  public NewsSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    attributions = List.copyOf(attributions);
  }

  /**
   * A run of tokens.
   *
   * @param from index of the first
   * @param to index just after the last
   */
  public record Run(int from, int to) {}

  /** A person's name and what the sentence says they are. */
  public record PersonRole(Run name, Run role) {}

  /** Who says what, and the word of saying. */
  public record Attribution(Run source, Run cue, Run content) {}

  /**
   * An event.
   *
   * @param trigger index of the token that names it
   */
  public record AnnotatedEvent(
      int trigger, EventType type, Factuality factuality, List<EventArgument> arguments) {

    public AnnotatedEvent {
      arguments = List.copyOf(arguments);
    }
  }

  /** What takes part in an event, where or when. */
  public record EventArgument(ArgumentRole role, Run run) {}

  /** The same sentence in the tokens that the analyzer's tokenizer makes, labels carried along. */
  public NewsSentence retokenized() {
    List<String> split = new ArrayList<>();
    int[] starts = new int[tokens.size() + 1];
    int[] heads = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      List<String> parts = UdTokens.split(tokens.get(i));
      starts[i] = split.size();
      heads[i] = split.size() + (parts.size() == 1 ? 0 : UdTokens.head(parts));
      split.addAll(parts);
    }
    starts[tokens.size()] = split.size();
    return new NewsSentence(
        number,
        corpus,
        document,
        split,
        names.stream()
            .map(name -> new NameLabel(name.type(), starts[name.from()], starts[name.to()]))
            .toList(),
        roles.stream()
            .map(role -> new PersonRole(moved(role.name, starts), moved(role.role, starts)))
            .toList(),
        events.stream().map(event -> moved(event, starts, heads[event.trigger])).toList(),
        attributions.stream()
            .map(
                said ->
                    new Attribution(
                        moved(said.source, starts),
                        moved(said.cue, starts),
                        moved(said.content, starts)))
            .toList());
  }

  private static Run moved(Run run, int[] starts) {
    return new Run(starts[run.from], starts[run.to]);
  }

  private static AnnotatedEvent moved(AnnotatedEvent event, int[] starts, int trigger) {
    return new AnnotatedEvent(
        trigger,
        event.type,
        event.factuality,
        event.arguments.stream()
            .map(argument -> new EventArgument(argument.role, moved(argument.run, starts)))
            .toList());
  }

  /** Its names and triggers alone. */
  public LabelledSentence labelled() {
    Map<Integer, EventType> triggers =
        events.stream().collect(toMap(e -> e.trigger, e -> e.type, (first, second) -> first));
    return new LabelledSentence(corpus, document, tokens, names, triggers);
  }

  /** The labels of all its layers but parts of speech; equal runs count once. */
  @Override
  public List<TokenLabel> labels() {
    Set<TokenLabel> labels = new LinkedHashSet<>();
    for (NameLabel name : names) {
      labels.add(new TokenLabel(LabelLayer.NAMES, name.type().name(), name.from(), name.to()));
    }
    roles.forEach(role -> labels.add(label(LabelLayer.ROLES, role.role)));
    for (Attribution said : attributions) {
      labels.add(label(LabelLayer.SOURCES, said.source));
      labels.add(label(LabelLayer.CUES, said.cue));
      labels.add(label(LabelLayer.CONTENTS, said.content));
    }
    for (AnnotatedEvent event : distinctEvents()) {
      int at = event.trigger;
      labels.add(new TokenLabel(LabelLayer.TRIGGERS, event.type.name(), at, at + 1));
      labels.add(new TokenLabel(LabelLayer.FACTUALITY, event.factuality.name(), at, at + 1));
    }
    return List.copyOf(labels);
  }

  private static TokenLabel label(LabelLayer layer, Run run) {
    return new TokenLabel(layer, "", run.from, run.to);
  }

  @Override
  public List<TokenArgument> arguments() {
    return distinctEvents().stream()
        .flatMap(
            event ->
                event.arguments.stream()
                    .map(a -> new TokenArgument(event.trigger, a.role, a.run.from, a.run.to)))
        .distinct()
        .toList();
  }

  /** Of the events with one trigger the first. */
  public List<AnnotatedEvent> distinctEvents() {
    Set<Integer> seen = new TreeSet<>();
    return events.stream().filter(event -> seen.add(event.trigger)).toList();
  }
}
