package newsanalyzer.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/**
 * Parts paragraphs into sentences and these into words, by OpenNLP's sentence detector and
 * tokenizer.
 *
 * <p>Sentences never cross paragraphs and always end before white space; together they cover all
 * that isn't white space. It finds no sentence ends without a closing mark inside a paragraph, as
 * in verse or lists set in one line. Thread-safe; time and memory are linear in the text, whatever
 * the text.
 */
public final class SentenceSplitter {

  /**
   * Longer sentences are cut at white space. The longest in GUM and EWT has 771 characters; what is
   * over this is no prose, and all that works by sentence stays bounded.
   */
  private static final int MAX_SENTENCE = 5000;

  /**
   * In longer runs without white space only the last mark can end a sentence, because the detector
   * looks for the end of the run from each mark anew.
   */
  private static final int MAX_RUN = 200;

  private static final String END_MARKS = ".!?…";

  /**
   * The models have learned from their abbreviations; the detector's own use of them searches the
   * whole text for each entry at each full stop, which is quadratic.
   */
  private static final @Nullable Dictionary NO_DICTIONARY = null;

  private final SentenceModel sentenceModel;
  private final TokenizerModel tokenModel;

  private SentenceSplitter(SentenceModel sentenceModel, TokenizerModel tokenModel) {
    this.sentenceModel = sentenceModel;
    this.tokenModel = tokenModel;
  }

  /** Reads the two models; leaves the streams open. */
  public static SentenceSplitter open(InputStream sentenceModel, InputStream tokenModel)
      throws IOException {
    SentenceFactory.allow();
    return new SentenceSplitter(new SentenceModel(sentenceModel), new TokenizerModel(tokenModel));
  }

  /**
   * The sentences of each paragraph with their tokens, in text order.
   *
   * @param paragraphs spans of {@code text}, in text order
   */
  public List<Sentence> split(String text, List<Span> paragraphs) {
    String normal = TextNormalizer.normalize(text);
    Detector detector = new Detector(sentenceModel);
    WordSplitter words = new WordSplitter(tokenModel);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Span sentence : sentences(detector, normal, paragraphs.get(i))) {
        sentences.add(new Sentence(sentence, i, words.split(normal, sentence)));
      }
    }
    return sentences;
  }

  private static List<Span> sentences(Detector detector, String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    String masked = withoutMarksInLongRuns(paragraph.of(text));
    for (opennlp.tools.util.Span found : detector.sentPosDetect(masked)) {
      addInPieces(
          text,
          paragraph.start() + found.getStart(),
          paragraph.start() + found.getEnd(),
          sentences);
    }
    return sentences;
  }

  private static void addInPieces(String text, int start, int end, List<Span> sentences) {
    int begin = start;
    while (end - begin > MAX_SENTENCE) {
      int cut = cut(text, begin, begin + MAX_SENTENCE);
      sentences.add(trimmed(text, begin, cut));
      begin = cut;
      while (WhiteSpace.is(text.charAt(begin))) {
        begin++;
      }
    }
    sentences.add(new Span(begin, end));
  }

  /** The last white space in the span; if there is none, the end, but not inside a character. */
  private static int cut(String text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (WhiteSpace.is(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static Span trimmed(String text, int start, int end) {
    int last = end;
    while (WhiteSpace.is(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  private static String withoutMarksInLongRuns(String paragraph) {
    StringBuilder masked = null;
    for (int start = 0; start < paragraph.length(); ) {
      int end = start + 1;
      while (end < paragraph.length() && !WhiteSpace.is(paragraph.charAt(end))) {
        end++;
      }
      if (end - start > MAX_RUN) {
        masked = masked == null ? new StringBuilder(paragraph) : masked;
        maskAllButLastMark(masked, start, end);
      }
      start = end;
    }
    return masked == null ? paragraph : masked.toString();
  }

  private static void maskAllButLastMark(StringBuilder text, int start, int end) {
    boolean seen = false;
    for (int i = end - 1; i >= start; i--) {
      if (END_MARKS.indexOf(text.charAt(i)) >= 0) {
        if (seen) {
          text.setCharAt(i, '_');
        }
        seen = true;
      }
    }
  }

  /** OpenNLP's detector without its own use of the abbreviations. */
  private static final class Detector extends SentenceDetectorME {

    Detector(SentenceModel model) {
      super(model, NO_DICTIONARY);
    }

    @Override
    protected boolean isAcceptableBreak(CharSequence text, int start, int mark) {
      return SentenceFactory.mayEnd(text, mark);
    }
  }
}
