package newsanalyzer.accuracy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsanalyzer.annotate.DateResolver;
import newsanalyzer.annotate.EntityGrouper;
import newsanalyzer.annotate.EventAssembler;
import newsanalyzer.annotate.NameSettler;
import newsanalyzer.annotate.ReferenceLinker;
import newsanalyzer.annotate.ReferenceLinker.Linked;
import newsanalyzer.corpora.EcbPlus.Action;
import newsanalyzer.corpora.EcbPlus.Article;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Entity;
import newsanalyzer.model.EventMention;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.ArgumentScorer;
import newsanalyzer.nlp.BundledModels;
import newsanalyzer.nlp.EncodedSentence;
import newsanalyzer.nlp.EncodedTrigger;
import newsanalyzer.nlp.Encoder;
import newsanalyzer.nlp.TextNormalizer;
import newsanalyzer.nlp.WordSpan;
import org.jspecify.annotations.Nullable;

/** What the program says of the events of a document of ECB+, at its own and at given triggers. */
public final class EcbReading implements Closeable {

  /** As the program's settings have it. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private final Encoder encoder;
  private final ArgumentScorer scorer;
  private final NameSettler settler = new NameSettler();
  private final EntityGrouper grouper = new EntityGrouper();
  private final ReferenceLinker linker = new ReferenceLinker();
  private final DateResolver dateResolver = new DateResolver();
  private final EventAssembler assembler = new EventAssembler();

  /** Loads the encoder. */
  public EcbReading() throws IOException {
    encoder = Encoder.open(BundledModels::open);
    scorer = ArgumentScorer.open(BundledModels::open);
  }

  /**
   * What is said of a document.
   *
   * @param given at its annotated actions: one mention for each that has a head, by the head's span
   * @param actions the annotated actions by their heads
   * @param own at the program's own triggers
   */
  public record Read(
      Article article,
      List<DateExpression> dates,
      List<EventMention> given,
      Map<Span, Action> actions,
      List<EventMention> own) {}

  /** Reads a document. */
  public Read read(Article article) {
    String text = article.text();
    String normalized = TextNormalizer.normalize(text);
    List<Sentence> sentences = article.sentences();
    List<EncodedSentence> encoded =
        encoder.read(
            sentences.stream()
                .map(s -> s.tokens().stream().map(token -> token.of(normalized)).toList())
                .toList());
    List<Name> names = names(sentences, encoded);
    List<Name> settled = settler.settle(text, sentences, names);
    Map<Span, String> ids = ids(text, sentences, settled);
    List<DateExpression> dates = dateResolver.resolve(text, sentences, settled, null);
    List<Trigger> given = new ArrayList<>();
    List<Trigger> own = new ArrayList<>();
    Map<Span, Action> actions = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      EncodedSentence sentence = encoded.get(i);
      List<Span> tokens = sentences.get(i).tokens();
      List<EncodedTrigger> heads = new ArrayList<>();
      for (Action action : article.actions()) {
        if (action.sentence() == i) {
          int head = head(action, tokens, sentence.partsOfSpeech());
          if (actions.putIfAbsent(tokens.get(head), action) == null) {
            heads.add(sentence.triggerAt(head));
          }
        }
      }
      given.addAll(triggers(sentence, i, tokens, heads));
      own.addAll(
          triggers(
              sentence,
              i,
              tokens,
              sentence.triggers().stream()
                  .filter(trigger -> trigger.probability() >= LEAST_CONFIDENCE)
                  .toList()));
    }
    List<Name> unnamedEvents =
        settled.stream().filter(name -> name.type() != NameType.EVENT).toList();
    return new Read(
        article,
        dates,
        assembler.assemble(text, sentences, given, unnamedEvents, ids, Map.of(), dates),
        actions,
        assembler.assemble(text, sentences, own, settled, ids, Map.of(), dates));
  }

  /** The first verb, or else the last noun, or else the last word. */
  private static int head(Action action, List<Span> tokens, List<PartOfSpeech> partsOfSpeech) {
    int head = -1;
    for (Span word : action.tokens()) {
      int index = tokens.indexOf(word);
      PartOfSpeech tag = partsOfSpeech.get(index);
      if (tag == PartOfSpeech.VERB) {
        return index;
      }
      if (head < 0
          || tag == PartOfSpeech.NOUN
          || tag == PartOfSpeech.PROPN
          || (partsOfSpeech.get(head) != PartOfSpeech.NOUN
              && partsOfSpeech.get(head) != PartOfSpeech.PROPN)) {
        head = index;
      }
    }
    return head;
  }

  private static List<Name> names(List<Sentence> sentences, List<EncodedSentence> encoded) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (WordSpan found : encoded.get(i).names()) {
        if (found.probability() >= LEAST_CONFIDENCE) {
          NameType type = NameType.valueOf(constant(found.type()));
          Span span = span(found, sentences.get(i).tokens());
          names.add(new Name(type, span, i, found.probability()));
        }
      }
    }
    return names;
  }

  private Map<Span, String> ids(String text, List<Sentence> sentences, List<Name> names) {
    List<Entity> others =
        Stream.of(NameType.PLACE, NameType.GROUP, NameType.WORK, NameType.PRODUCT)
            .flatMap(type -> grouper.group(text, type, names).stream())
            .toList();
    Linked linked =
        linker.link(
            text,
            sentences,
            List.of(),
            grouper.group(text, NameType.PERSON, names),
            grouper.group(text, NameType.ORGANIZATION, names),
            others);
    Map<Span, String> ids = new HashMap<>();
    Stream.of(linked.people(), linked.organizations(), others)
        .flatMap(List::stream)
        .forEach(entity -> entity.mentions().forEach(m -> ids.put(m.span(), entity.id())));
    return ids;
  }

  private List<Trigger> triggers(
      EncodedSentence sentence, int index, List<Span> tokens, List<EncodedTrigger> found) {
    List<List<WordSpan>> arguments =
        scorer.score(sentence, found.stream().mapToInt(EncodedTrigger::word).toArray());
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      EncodedTrigger trigger = found.get(i);
      List<Argument> ofTrigger =
          arguments.get(i).stream()
              .filter(argument -> argument.probability() >= LEAST_CONFIDENCE)
              .map(
                  argument ->
                      new Argument(
                          ArgumentRole.valueOf(constant(argument.type())),
                          span(argument, tokens),
                          argument.probability()))
              .toList();
      triggers.add(
          new Trigger(
              trigger.type(),
              tokens.get(trigger.word()),
              index,
              sentence.partsOfSpeech().get(trigger.word()),
              trigger.factuality(),
              ofTrigger,
              trigger.probability()));
    }
    triggers.sort(Comparator.comparing(Trigger::span));
    return triggers;
  }

  private static Span span(WordSpan words, List<Span> tokens) {
    return new Span(tokens.get(words.first()).start(), tokens.get(words.end() - 1).end());
  }

  private static String constant(@Nullable String label) {
    return label == null ? "" : label.toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() {
    encoder.close();
    scorer.close();
  }
}
