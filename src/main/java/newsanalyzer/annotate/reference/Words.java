package newsanalyzer.annotate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/** The words of an article, in lower case, and which of them stand in quotation marks. */
final class Words {

  private final String text;
  private final List<Sentence> sentences;
  private final List<String[]> lower = new ArrayList<>();
  private final List<boolean[]> quoted = new ArrayList<>();

  /** How many of the sentences up to each one, itself included, aren't all in quotation marks. */
  private final List<Integer> told = new ArrayList<>();

  Words(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
    boolean inMarks = false;
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      // An opening mark that is never closed ends with its paragraph.
      inMarks = inMarks && sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      String[] words = new String[sentence.tokens().size()];
      boolean[] marked = new boolean[words.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = sentence.tokens().get(i).of(text).toLowerCase(Locale.ROOT);
        inMarks =
            switch (words[i]) {
              case "“", "``" -> true;
              case "”", "''" -> false;
              case "\"" -> !inMarks;
              default -> inMarks;
            };
        marked[i] = inMarks;
      }
      lower.add(words);
      quoted.add(marked);
      told.add((told.isEmpty() ? 0 : told.get(told.size() - 1)) + (isAll(marked) ? 0 : 1));
    }
  }

  private static boolean isAll(boolean[] marked) {
    for (int i = 0; i + 1 < marked.length; i++) { // the last may be the closing mark
      if (!marked[i]) {
        return false;
      }
    }
    return true;
  }

  /** How many sentences the second is after the first, those all in quotation marks left out. */
  int toldBetween(int first, int second) {
    return told.get(second) - told.get(first);
  }

  /** How many sentences there are. */
  int sentences() {
    return lower.size();
  }

  /** How many words a sentence has. */
  int count(int sentence) {
    return lower.get(sentence).length;
  }

  int paragraph(int sentence) {
    return sentences.get(sentence).paragraph();
  }

  /** A word in lower case; empty outside the sentence. */
  String at(int sentence, int word) {
    String[] words = lower.get(sentence);
    return word < 0 || word >= words.length ? "" : words[word];
  }

  /** Whether a word of the sentence begins with a capital letter. */
  boolean isCapitalized(int sentence, int word) {
    return Character.isUpperCase(
        text.codePointAt(sentences.get(sentence).tokens().get(word).start()));
  }

  /** Whether a word of the sentence has two letters or more, all of them capitals. */
  boolean isUpperCase(int sentence, int word) {
    String written = sentences.get(sentence).tokens().get(word).of(text);
    return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
  }

  boolean isQuoted(int sentence, int word) {
    return quoted.get(sentence)[word];
  }

  /** From the first to the last word, both included. */
  Span span(int sentence, int first, int last) {
    List<Span> tokens = sentences.get(sentence).tokens();
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The sentence that a character stands in, or the last that begins before it. */
  int sentenceAt(int offset) {
    return Sentence.indexAt(sentences, offset);
  }

  /** The first word of a sentence that ends behind a character; the count if there is none. */
  int wordAt(int sentence, int offset) {
    List<Span> tokens = sentences.get(sentence).tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
