package newsanalyzer.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsanalyzer.annotate.EventAssembler;
import newsanalyzer.corpora.AnnotatedText.Argument;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.DateType;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Participant;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.NameTagger;
import newsanalyzer.nlp.TriggerTagger;

/** The maximum entropy taggers; arguments are names by their position. */
final class OpenNlpEngine implements Engine {

  private final NameTagger names;
  private final TriggerTagger triggers;

  OpenNlpEngine() throws IOException {
    try (InputStream forNames = BundledModels.open("en-names.bin");
        InputStream forTriggers = BundledModels.open("en-triggers.bin")) {
      names = NameTagger.open(forNames);
      triggers = TriggerTagger.open(forTriggers);
    }
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Set<LabelLayer> layers() {
    return Set.of(LabelLayer.NAMES, LabelLayer.TRIGGERS);
  }

  @Override
  public List<Finding> read(String text, List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (Name name : names.find(text, sentences)) {
      findings.add(new Finding(Label.name(name.type(), name.span()), name.confidence()));
    }
    for (Trigger found : triggers.find(text, sentences)) {
      findings.add(new Finding(Label.trigger(found.type(), found.span()), found.confidence()));
    }
    return findings;
  }

  @Override
  public List<FoundArgument> arguments(String text, List<Sentence> sentences, List<Trigger> given) {
    List<Name> found = names.find(text, sentences);
    List<DateExpression> dates =
        found.stream()
            .filter(name -> name.type() == NameType.DATE)
            .map(
                n ->
                    new DateExpression(
                        "t1", n.span(), n.sentence(), DateType.DATE, null, null, null, 1))
            .toList();
    List<EventMention> events =
        new EventAssembler().assemble(text, sentences, given, found, Map.of(), Map.of(), dates);
    return events.stream().flatMap(event -> arguments(event, given).stream()).toList();
  }

  /** An event's arguments; the trigger of an event with a name is the whole name. */
  private static List<FoundArgument> arguments(EventMention event, List<Trigger> given) {
    List<FoundArgument> arguments = new ArrayList<>();
    for (Trigger trigger : given) {
      if (!event.trigger().contains(trigger.span())) {
        continue;
      }
      for (Participant participant : event.participants()) {
        ArgumentRole role = ArgumentRole.valueOf(participant.role().name());
        arguments.add(found(trigger, role, participant.span(), event));
      }
      if (event.place() != null) {
        arguments.add(found(trigger, ArgumentRole.PLACE, event.place().span(), event));
      }
      if (event.time() != null) {
        arguments.add(found(trigger, ArgumentRole.TIME, event.time().span(), event));
      }
    }
    return arguments;
  }

  private static FoundArgument found(
      Trigger trigger, ArgumentRole role, Span span, EventMention event) {
    return new FoundArgument(new Argument(trigger.span(), role, span), event.confidence());
  }
}
