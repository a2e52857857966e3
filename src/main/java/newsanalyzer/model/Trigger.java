package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word that best names something that happened, happens, will or might happen.
 *
 * @param type what kind of happening
 * @param span one token
 * @param sentence index of its sentence, 0-based
 * @param partOfSpeech the word's; null if the tagger doesn't tell
 * @param factuality whether it really happens; null if the tagger doesn't tell
 * @param arguments who takes part, where and when, in text order; null if the tagger doesn't look
 *     for them, empty if it found none
 * @param confidence the tagger's probability that this is a trigger of this type, in 0..1
 */
public record Trigger(
    EventType type,
    Span span,
    int sentence,
    @Nullable PartOfSpeech partOfSpeech,
    @Nullable Factuality factuality,
    @Nullable List<Argument> arguments,
    double confidence) {

  public Trigger {
    requireNonNull(type, "type");
    requireNonNull(span, "span");
    arguments = arguments == null ? null : List.copyOf(arguments);
    Probability.check(confidence);
  }

  /** The same trigger with those of its arguments that are at least so sure. */
  public Trigger withArgumentsFrom(double leastConfidence) {
    if (arguments == null) {
      return this;
    }
    return withArguments(
        arguments.stream().filter(a -> a.confidence() >= leastConfidence).toList());
  }

  /** The same trigger with other arguments, in text order. */
  public Trigger withArguments(List<Argument> newArguments) {
    return new Trigger(type, span, sentence, partOfSpeech, factuality, newArguments, confidence);
  }

  /** The same trigger of another kind of happening. */
  public Trigger withType(EventType newType) {
    return new Trigger(newType, span, sentence, partOfSpeech, factuality, arguments, confidence);
  }

  /** A trigger from a tagger that knows neither parts of speech, factuality nor arguments. */
  public Trigger(EventType type, Span span, int sentence, double confidence) {
    this(type, span, sentence, null, null, null, confidence);
  }
}
