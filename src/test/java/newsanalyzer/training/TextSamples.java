package newsanalyzer.training;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.corpora.ConlluDocument;
import newsanalyzer.corpora.ConlluDocument.ConlluSentence;
import newsanalyzer.corpora.ConlluDocument.ConlluWord;
import newsanalyzer.corpora.Detokenizer;
import newsanalyzer.corpora.Ewt;
import newsanalyzer.corpora.Gum;
import newsanalyzer.corpora.TaggedNews;
import newsanalyzer.nlp.TextNormalizer;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.util.Span;

/** What the sentence and the tokenizer model learn from, without the held-out sentences. */
final class TextSamples {

  /** The sentences of running text that one sample of a corpus without paragraphs joins. */
  private static final int SENTENCES_A_PARAGRAPH = 5;

  /**
   * Each treebank paragraph counts so often: its ends are by hand and in real text. At 1 the scores
   * are the same (GUM dev 94.7, EWT dev 84.1 for 83.9), but {@code in the U.S. He} is no end.
   */
  private static final int TREEBANK_WEIGHT = 2;

  private final HeldOut heldOut;
  private final List<String> abbreviations;

  TextSamples(HeldOut heldOut, List<String> abbreviations) {
    this.heldOut = heldOut;
    this.abbreviations = List.copyOf(abbreviations);
  }

  /** One sample for each stretch of training sentences that follow each other in a paragraph. */
  List<SentenceSample> sentenceSamples() {
    List<SentenceSample> samples = new ArrayList<>();
    for (ConlluDocument document : treebanks()) {
      List<ConlluSentence> stretch = new ArrayList<>();
      for (ConlluSentence sentence : document.sentences()) {
        boolean held = isHeldOut(document, sentence);
        if (!stretch.isEmpty() && (held || stretch.get(0).paragraph() != sentence.paragraph())) {
          add(sample(document, stretch), samples);
          stretch.clear();
        }
        if (!held) {
          stretch.add(sentence);
        }
      }
      if (!stretch.isEmpty()) {
        add(sample(document, stretch), samples);
      }
    }
    addJoined(TaggedNews.gmb(), samples);
    addJoined(TaggedNews.masc(), samples);
    return samples;
  }

  /** One sample for each training sentence of the treebanks; the others aren't split alike. */
  List<TokenSample> tokenSamples() {
    List<TokenSample> samples = new ArrayList<>();
    for (ConlluDocument document : treebanks()) {
      for (ConlluSentence sentence : document.sentences()) {
        if (!isHeldOut(document, sentence)) {
          TokenSample sample = tokenSample(document, sentence);
          samples.add(sample);
          samples.addAll(SampleVariants.of(sample));
        }
      }
    }
    samples.addAll(SampleVariants.lexicon(abbreviations));
    return samples;
  }

  private static List<ConlluDocument> treebanks() {
    List<ConlluDocument> documents = new ArrayList<>(Gum.documents("train", "GUM"));
    documents.addAll(Ewt.sources());
    return documents;
  }

  private boolean isHeldOut(ConlluDocument document, ConlluSentence sentence) {
    return heldOut.contains(sentence.span().of(document.text()));
  }

  private static void add(SentenceSample sample, List<SentenceSample> samples) {
    for (int i = 0; i < TREEBANK_WEIGHT; i++) {
      samples.add(sample);
    }
  }

  private static SentenceSample sample(ConlluDocument document, List<ConlluSentence> sentences) {
    int start = sentences.get(0).span().start();
    int end = sentences.get(sentences.size() - 1).span().end();
    Span[] spans =
        sentences.stream()
            .map(ConlluSentence::span)
            .map(span -> new Span(span.start() - start, span.end() - start))
            .toArray(Span[]::new);
    return new SentenceSample(
        TextNormalizer.normalize(document.text().substring(start, end)), spans);
  }

  private static TokenSample tokenSample(ConlluDocument document, ConlluSentence sentence) {
    int start = sentence.span().start();
    Span[] spans =
        sentence.words().stream()
            .map(ConlluWord::span)
            .map(span -> new Span(span.start() - start, span.end() - start))
            .toArray(Span[]::new);
    return new TokenSample(TextNormalizer.normalize(sentence.span().of(document.text())), spans);
  }

  private void addJoined(List<List<String>> sentences, List<SentenceSample> samples) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (List<String> tokens : sentences) {
      List<String> words = tokens.stream().filter(token -> !token.isEmpty()).toList();
      String sentence = TextNormalizer.normalize(Detokenizer.join(words).text());
      boolean held = heldOut.contains(sentence);
      if (spans.size() == SENTENCES_A_PARAGRAPH || (held && !spans.isEmpty())) {
        samples.add(new SentenceSample(text.toString(), spans.toArray(Span[]::new)));
        text.setLength(0);
        spans.clear();
      }
      if (!held) {
        text.append(spans.isEmpty() ? "" : " ");
        spans.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence);
      }
    }
    if (!spans.isEmpty()) {
      samples.add(new SentenceSample(text.toString(), spans.toArray(Span[]::new)));
    }
  }
}
