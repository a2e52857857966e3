package newsanalyzer.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import newsanalyzer.model.Layer;
import newsanalyzer.model.Name;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Trigger;
import newsanalyzer.model.UserName;

/** Leaves out what is too unlikely, and counts it by layer. For one article. */
final class Threshold {

  private final Settings settings;
  private final Map<Layer, Integer> hidden = new EnumMap<>(Layer.class);

  Threshold(Settings settings) {
    this.settings = settings;
  }

  List<Name> names(List<Name> names) {
    return likely(names, Name::confidence, name -> name.type().layer());
  }

  /** The likely triggers, with their likely arguments; only triggers are counted. */
  List<Trigger> triggers(List<Trigger> triggers) {
    return likely(triggers, Trigger::confidence, trigger -> Layer.EVENTS).stream()
        .map(trigger -> trigger.withArgumentsFrom(settings.minConfidence()))
        .toList();
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
