package newsanalyzer.nlp;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import newsanalyzer.model.Argument;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.Attributions;
import newsanalyzer.model.Name;
import newsanalyzer.model.NameType;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Phrase;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, attributions, and event triggers with their arguments, by the encoder.
 *
 * <p>Doesn't say which names mean the same, nor who said what. Safe for many threads.
 */
public final class EncoderTagger implements Closeable {

  /**
   * Longer sentences are read as several, which bounds the time and the memory that one takes: the
   * argument scorer compares every word with every other, for each trigger. In newsevents the
   * longest has 128 tokens.
   */
  private static final int LONGEST = 200;

  private final Encoder encoder;
  private final @Nullable ArgumentScorer arguments;

  private EncoderTagger(Encoder encoder, @Nullable ArgumentScorer arguments) {
    this.encoder = encoder;
    this.arguments = arguments;
  }

  /**
   * Loads the encoder, and for events the argument scorer.
   *
   * @throws UnusableEncoderException if they can't run on this machine
   * @throws IOException if a file can't be read
   */
  public static EncoderTagger open(ModelFiles files, boolean events) throws IOException {
    if (!events) {
      return new EncoderTagger(Encoder.open(files), null);
    }
    Background<ArgumentScorer> arguments = Background.start(() -> ArgumentScorer.open(files));
    @Nullable Encoder encoder = null;
    try {
      encoder = Encoder.open(files);
      return new EncoderTagger(encoder, arguments.join());
    } catch (IOException | RuntimeException e) {
      if (encoder != null) {
        encoder.close();
      }
      arguments.discard();
      throw e;
    }
  }

  /** The names of the files that {@code open} reads. */
  public static List<String> files(boolean events) {
    List<String> files = new ArrayList<>(Encoder.FILES);
    if (events) {
      files.add(ArgumentScorer.GRAPH);
    }
    return files;
  }

  /**
   * Reads an article.
   *
   * @param normalizedText the article's text, its quotes and dashes in ASCII, of the same length
   * @param sentences its sentences, in text order
   */
  public Findings find(String normalizedText, List<Sentence> sentences) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> tokens = sentences.get(i).tokens();
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        parts.add(new Part(tokens.subList(from, Math.min(tokens.size(), from + LONGEST)), i));
      }
    }
    List<Name> names = new ArrayList<>();
    List<Phrase> titles = new ArrayList<>();
    List<Trigger> triggers = new ArrayList<>();
    List<Phrase> sources = new ArrayList<>();
    List<Phrase> cues = new ArrayList<>();
    List<Phrase> contents = new ArrayList<>();
    List<List<PartOfSpeech>> partsOfSpeech = new ArrayList<>();
    sentences.forEach(sentence -> partsOfSpeech.add(new ArrayList<>()));
    Iterator<Part> read = parts.iterator();
    Consumer<EncodedSentence> reader =
        sentence -> {
          Part part = read.next();
          addNames(sentence, part, names);
          partsOfSpeech.get(part.sentence).addAll(sentence.partsOfSpeech());
          addPhrases(sentence.roles(), part, titles);
          addPhrases(sentence.sources(), part, sources);
          addPhrases(sentence.cues(), part, cues);
          addPhrases(sentence.contents(), part, contents);
          if (arguments != null) {
            addTriggers(sentence, part, arguments, triggers);
          }
        };
    encoder.read(
        parts.stream().map(part -> part.words(normalizedText)).toList(), arguments != null, reader);
    return new Findings(
        names, titles, triggers, new Attributions(sources, cues, contents), partsOfSpeech);
  }

  /**
   * What is read as a sentence.
   *
   * @param tokens its words
   * @param sentence index of the sentence it is, or is a part of
   */
  private record Part(List<Span> tokens, int sentence) {

    List<String> words(String text) {
      return tokens.stream().map(token -> token.of(text)).toList();
    }

    Span span(WordSpan found) {
      return new Span(tokens.get(found.first()).start(), tokens.get(found.end() - 1).end());
    }
  }

  private static void addNames(EncodedSentence sentence, Part part, List<Name> names) {
    for (WordSpan found : sentence.names()) {
      NameType type = NameType.valueOf(constant(found));
      names.add(new Name(type, part.span(found), part.sentence, found.probability()));
    }
  }

  private static void addPhrases(List<WordSpan> found, Part part, List<Phrase> spans) {
    for (WordSpan span : found) {
      spans.add(new Phrase(part.span(span), part.sentence, span.probability()));
    }
  }

  private static void addTriggers(
      EncodedSentence sentence, Part part, ArgumentScorer scorer, List<Trigger> triggers) {
    List<EncodedTrigger> found = sentence.triggers();
    if (found.isEmpty()) {
      return;
    }
    List<List<WordSpan>> arguments =
        scorer.score(sentence, found.stream().mapToInt(EncodedTrigger::word).toArray());
    List<PartOfSpeech> partsOfSpeech = sentence.partsOfSpeech();
    for (int i = 0; i < found.size(); i++) {
      EncodedTrigger trigger = found.get(i);
      triggers.add(
          new Trigger(
              trigger.type(),
              part.tokens.get(trigger.word()),
              part.sentence,
              partsOfSpeech.get(trigger.word()),
              trigger.factuality(),
              arguments.get(i).stream().map(argument -> argument(argument, part)).toList(),
              trigger.probability()));
    }
  }

  private static Argument argument(WordSpan found, Part part) {
    return new Argument(
        ArgumentRole.valueOf(constant(found)), part.span(found), found.probability());
  }

  private static String constant(WordSpan found) {
    return requireNonNull(found.type(), "type").toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() {
    encoder.close();
    if (arguments != null) {
      arguments.close();
    }
  }
}
