package newsanalyzer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.util.Span;

/**
 * Training samples as news would write them, where the treebanks are thin: glued em dashes, sums in
 * other currencies, whole sentences in quotation marks, abbreviations.
 */
final class SampleVariants {

  /** A dash of any form between two words, with or without spaces. */
  private static final Pattern DASH = Pattern.compile("(?<=\\w) ?(--| - | – |—) ?(?=\\w)");

  /** Every so many sentences get quotation marks, and all that end in one of the rarer marks. */
  private static final int QUOTE_EVERY = 10;

  /** So often each abbreviation is seen: well over the cutoff. */
  private static final int LEXICON_COPIES = 20;

  private SampleVariants() {}

  /** The variants of a sample, without the sample itself; often none. */
  static List<TokenSample> of(TokenSample sample) {
    List<TokenSample> variants = new ArrayList<>();
    String text = sample.getText();
    if (DASH.matcher(text).find()) {
      variants.add(withGluedDash(sample));
    }
    if (text.contains("$")) {
      variants.add(new TokenSample(text.replace('$', '€'), sample.getTokenSpans()));
      variants.add(new TokenSample(text.replace('$', '£'), sample.getTokenSpans()));
    }
    boolean exclaims = text.endsWith("!") || text.endsWith("?");
    if (text.indexOf('"') < 0 && (exclaims || Math.floorMod(text.hashCode(), QUOTE_EVERY) == 0)) {
      variants.add(quoted(sample));
    }
    return variants;
  }

  /** A sample for each abbreviation: one token, in the middle of a sentence. */
  static List<TokenSample> lexicon(List<String> abbreviations) {
    List<TokenSample> samples = new ArrayList<>();
    for (String abbreviation : abbreviations) {
      for (int i = 0; i < LEXICON_COPIES; i++) {
        samples.add(TokenSample.parse(abbreviation + " x", "<SPLIT>"));
      }
    }
    return samples;
  }

  private static TokenSample withGluedDash(TokenSample sample) {
    String text = sample.getText();
    Matcher dash = DASH.matcher(text);
    StringBuilder glued = new StringBuilder();
    int[] moved = new int[text.length() + 1];
    int last = 0;
    while (dash.find()) {
      for (int i = last; i <= dash.start(); i++) {
        moved[i] = glued.length() + i - last;
      }
      glued.append(text, last, dash.start());
      for (int i = dash.start() + 1; i < dash.end(); i++) {
        moved[i] = -1;
      }
      glued.append('—');
      last = dash.end();
    }
    for (int i = last; i <= text.length(); i++) {
      moved[i] = glued.length() + i - last;
    }
    glued.append(text, last, text.length());
    return new TokenSample(glued.toString(), moved(sample.getTokenSpans(), moved));
  }

  /** The tokens at their new places; a token that became the dash is made from its neighbours. */
  private static Span[] moved(Span[] tokens, int[] moved) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Span token : tokens) {
      int newStart = moved[token.getStart()];
      int newEnd = moved[token.getEnd()];
      if (newStart < 0 || newEnd < 0 || newEnd <= newStart) {
        continue;
      }
      if (newStart == end + 1 && !spans.isEmpty() && moved[token.getStart() - 1] < 0) {
        spans.add(new Span(end, newStart));
      }
      spans.add(new Span(newStart, newEnd));
      end = newEnd;
    }
    return spans.toArray(Span[]::new);
  }

  private static TokenSample quoted(TokenSample sample) {
    Span[] tokens = sample.getTokenSpans();
    Span[] spans = new Span[tokens.length + 2];
    spans[0] = new Span(0, 1);
    for (int i = 0; i < tokens.length; i++) {
      spans[i + 1] = new Span(tokens[i].getStart() + 1, tokens[i].getEnd() + 1);
    }
    int length = sample.getText().length();
    spans[spans.length - 1] = new Span(length + 1, length + 2);
    return new TokenSample('"' + sample.getText() + '"', spans);
  }
}
