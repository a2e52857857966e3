package newsanalyzer.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsanalyzer.corpora.AnnotatedText.Argument;
import newsanalyzer.corpora.AnnotatedText.Label;
import newsanalyzer.corpora.LabelLayer;
import newsanalyzer.model.ArgumentRole;
import newsanalyzer.model.PartOfSpeech;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import newsanalyzer.model.Trigger;
import newsanalyzer.nlp.ArgumentScorer;
import newsanalyzer.nlp.EncodedSentence;
import newsanalyzer.nlp.EncodedTrigger;
import newsanalyzer.nlp.Encoder;
import newsanalyzer.nlp.ModelFiles;
import newsanalyzer.nlp.WordSpan;
import org.jspecify.annotations.Nullable;

/** The transformer with all its heads. */
final class EncoderEngine implements Engine {

  private final Encoder encoder;
  private final ArgumentScorer scorer;

  EncoderEngine(ModelFiles files) throws IOException {
    encoder = Encoder.open(files);
    scorer = ArgumentScorer.open(files);
  }

  @Override
  public String name() {
    return "encoder";
  }

  @Override
  public Set<LabelLayer> layers() {
    return EnumSet.allOf(LabelLayer.class);
  }

  @Override
  public List<Finding> read(String text, List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    List<EncodedSentence> encoded = encoder.read(words(text, sentences));
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> tokens = sentences.get(i).tokens();
      EncodedSentence sentence = encoded.get(i);
      addSpans(findings, LabelLayer.NAMES, sentence.names(), tokens);
      addSpans(findings, LabelLayer.ROLES, sentence.roles(), tokens);
      addSpans(findings, LabelLayer.SOURCES, sentence.sources(), tokens);
      addSpans(findings, LabelLayer.CUES, sentence.cues(), tokens);
      addSpans(findings, LabelLayer.CONTENTS, sentence.contents(), tokens);
      for (EncodedTrigger trigger : sentence.triggers()) {
        Span span = tokens.get(trigger.word());
        findings.add(new Finding(Label.trigger(trigger.type(), span), trigger.probability()));
        add(findings, LabelLayer.FACTUALITY, trigger.factuality().name(), span);
      }
      List<PartOfSpeech> tags = sentence.partsOfSpeech();
      for (int word = 0; word < tokens.size(); word++) {
        add(findings, LabelLayer.TAGS, tags.get(word).name(), tokens.get(word));
      }
    }
    return findings;
  }

  @Override
  public List<FoundArgument> arguments(
      String text, List<Sentence> sentences, List<Trigger> triggers) {
    List<FoundArgument> found = new ArrayList<>();
    List<EncodedSentence> encoded = encoder.read(words(text, sentences));
    for (int i = 0; i < sentences.size(); i++) {
      int sentence = i;
      List<Span> tokens = sentences.get(i).tokens();
      int[] words =
          triggers.stream()
              .filter(trigger -> trigger.sentence() == sentence)
              .mapToInt(trigger -> tokens.indexOf(trigger.span()))
              .toArray();
      List<List<WordSpan>> arguments = scorer.score(encoded.get(i), words);
      for (int t = 0; t < words.length; t++) {
        for (WordSpan argument : arguments.get(t)) {
          ArgumentRole role = ArgumentRole.valueOf(constant(argument.type()));
          Span trigger = tokens.get(words[t]);
          found.add(
              new FoundArgument(
                  new Argument(trigger, role, span(argument, tokens)), argument.probability()));
        }
      }
    }
    return found;
  }

  private static List<List<String>> words(String text, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.tokens().stream().map(token -> token.of(text)).toList())
        .toList();
  }

  private static void addSpans(
      List<Finding> findings, LabelLayer layer, List<WordSpan> found, List<Span> tokens) {
    for (WordSpan span : found) {
      Label label = new Label(layer, constant(span.type()), span(span, tokens));
      findings.add(new Finding(label, span.probability()));
    }
  }

  private static void add(List<Finding> findings, LabelLayer layer, String label, Span span) {
    findings.add(new Finding(new Label(layer, label, span), 1));
  }

  private static Span span(WordSpan words, List<Span> tokens) {
    return new Span(tokens.get(words.first()).start(), tokens.get(words.end() - 1).end());
  }

  private static String constant(@Nullable String label) {
    return label == null ? "" : label.toUpperCase(Locale.ROOT);
  }
}
