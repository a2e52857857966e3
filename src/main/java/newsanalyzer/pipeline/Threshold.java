package newsanalyzer.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import newsanalyzer.model.Event;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Name;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Trigger;
import newsanalyzer.model.UserName;

/** Leaves out what is too unlikely, and counts it by layer. For one article. */
final class Threshold {

  /**
   * How likely a trigger in headline or first sentences has to be, as a part of what is asked of
   * others, to become the main event if nothing else does. Every article reports something: of 20
   * news reports read, 6 had their main event between 0.3 and 0.5.
   */
  private static final double AHEAD = 0.6;

  private final Settings settings;
  private final Map<Layer, Integer> hidden = new EnumMap<>(Layer.class);

  Threshold(Settings settings) {
    this.settings = settings;
  }

  List<Name> names(List<Name> names) {
    return likely(names, Name::confidence, name -> name.type().layer());
  }

  /**
   * The likely triggers, and those in headline and first sentences that are {@link #AHEAD} as
   * likely, all with their likely arguments; only triggers are counted.
   *
   * @param leadEnd where the first sentences end, in UTF-16 units
   */
  List<Trigger> triggers(List<Trigger> triggers, int leadEnd) {
    return likely(
            triggers,
            trigger -> trigger.confidence() / (trigger.span().start() < leadEnd ? AHEAD : 1),
            trigger -> Layer.EVENTS)
        .stream()
        .map(trigger -> trigger.withArgumentsFrom(settings.minConfidence()))
        .toList();
  }

  /** The events with a likely mention, and the main one; numbered anew. */
  List<Event> events(List<Event> events) {
    List<Event> likely = new ArrayList<>();
    for (Event event : events) {
      if (event.main() || event.confidence() >= settings.minConfidence()) {
        likely.add(event.withId("e" + (likely.size() + 1)));
      } else {
        hidden.merge(Layer.EVENTS, event.mentions().size(), Integer::sum);
      }
    }
    return likely;
  }

  /** Those likely enough; they aren't counted, as they are no items of their own. */
  List<Phrase> phrases(List<Phrase> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.confidence() >= settings.minConfidence())
        .toList();
  }

  /** Numbered anew. */
  List<Quote> quotes(List<Quote> quotes) {
    List<Quote> numbered = new ArrayList<>();
    for (Quote quote : likely(quotes, Quote::confidence, each -> Layer.QUOTES)) {
      numbered.add(quote.withId("q" + (numbered.size() + 1)));
    }
    return numbered;
  }

  List<UserName> userNames(List<UserName> names) {
    return likely(names, UserName::confidence, name -> Layer.ENTITIES);
  }

  /** How many were left out, of the layers that are printed. */
  Map<Layer, Integer> hidden() {
    return hidden;
  }

  private <T> List<T> likely(
      List<T> items, ToDoubleFunction<T> confidence, Function<T, Layer> layer) {
    List<T> likely = new ArrayList<>();
    for (T item : items) {
      if (confidence.applyAsDouble(item) >= settings.minConfidence()) {
        likely.add(item);
      } else if (settings.has(layer.apply(item))) {
        hidden.merge(layer.apply(item), 1, Integer::sum);
      }
    }
    return likely;
  }
}
