package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsanalyzer.model.EventType;
import newsanalyzer.model.Factuality;
import newsanalyzer.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What the encoder says of the words of a sentence; spans are counted in its words.
 *
 * <p>Works out what is asked for when it is asked for. Safe for many threads.
 */
public final class EncodedSentence {

  /**
   * A word is a trigger if the probabilities of all types together reach this: the types share
   * them, so that the likeliest single label is too often none. Swept on newsevents dev: found
   * 74.9, 74.7 and 74.1, with type 61.0, 61.1 and 60.6 at 0.40, 0.45 and 0.50.
   */
  private static final double LEAST_TRIGGER = 0.45;

  private static final EventType[] EVENT_TYPES = EventType.values();
  private static final Factuality[] FACTUALITIES = Factuality.values();
  private static final PartOfSpeech[] PARTS_OF_SPEECH = PartOfSpeech.values();

  private final EncoderLayout layout;
  private final int words;
  private final float[] logits;
  private final float @Nullable [] states;

  EncodedSentence(EncoderLayout layout, int words, float[] logits, float @Nullable [] states) {
    this.layout = layout;
    this.words = words;
    this.logits = logits;
    this.states = states;
  }

  /** How many words it has. */
  public int words() {
    return words;
  }

  /** Names and expressions; their types are those of {@link newsanalyzer.model.NameType}. */
  public List<WordSpan> names() {
    return spans("names", EncoderCalibrations.NAMES);
  }

  /** Titles and offices of people, such as {@code prime minister}. */
  public List<WordSpan> roles() {
    return spans("roles", EncoderCalibrations.ROLES);
  }

  /** Who is quoted, in full: {@code a spokesman for the ministry}. */
  public List<WordSpan> sources() {
    return spans("sources", EncoderCalibrations.SOURCES);
  }

  /** What introduces a quotation: {@code said}, {@code according to}. */
  public List<WordSpan> cues() {
    return spans("cues", EncoderCalibrations.CUES);
  }

  /** What is quoted, directly or not. */
  public List<WordSpan> contents() {
    return spans("contents", EncoderCalibrations.CONTENTS);
  }

  private List<WordSpan> spans(String head, Calibration calibration) {
    return new SpanDecoder(layout.head(head), calibration).decode(logits, words);
  }

  /** The words that name events, in their order. */
  public List<EncodedTrigger> triggers() {
    Head types = layout.head("triggers");
    List<EncodedTrigger> triggers = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      if (1 - types.probability(logits, word, 0) >= LEAST_TRIGGER) {
        triggers.add(triggerAt(word));
      }
    }
    return triggers;
  }

  /** What a word most likely is if it names an event, whether or not it is likely to. */
  public EncodedTrigger triggerAt(int word) {
    Head types = layout.head("triggers");
    int type = likeliestType(types, word);
    return new EncodedTrigger(
        word,
        EVENT_TYPES[type - 1],
        FACTUALITIES[layout.head("factuality").best(logits, word)],
        EncoderCalibrations.TRIGGERS.of(types.probability(logits, word, type)));
  }

  private int likeliestType(Head types, int word) {
    int best = 1;
    for (int type = 2; type < types.labels().size(); type++) {
      if (types.at(logits, word, type) > types.at(logits, word, best)) {
        best = type;
      }
    }
    return best;
  }

  /** The part of speech of each word. */
  public List<PartOfSpeech> partsOfSpeech() {
    Head tags = layout.head("tags");
    return IntStream.range(0, words)
        .mapToObj(word -> PARTS_OF_SPEECH[tags.best(logits, word)])
        .toList();
  }

  EncoderLayout layout() {
    return layout;
  }

  /** The numbers behind it all, a row for each word, all heads side by side. */
  float[] logits() {
    return logits;
  }

  /** The encoder's states, a row for each word; what the argument scorer reads. */
  float[] states() {
    if (states == null) {
      throw new IllegalStateException("the sentence was read without its states");
    }
    return states;
  }
}
