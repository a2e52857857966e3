package newsanalyzer.nlp;

import java.util.ArrayList;
import java.util.List;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/** Makes sentences for tests out of text whose tokens are parted by spaces, a sentence a line. */
final class Tokens {

  private Tokens() {}

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      List<Span> tokens = new ArrayList<>();
      int at = start;
      for (String token : line.split(" ", -1)) {
        tokens.add(new Span(at, at + token.length()));
        at += token.length() + 1;
      }
      sentences.add(new Sentence(new Span(start, start + line.length()), 0, tokens));
      start += line.length() + 1;
    }
    return sentences;
  }
}
