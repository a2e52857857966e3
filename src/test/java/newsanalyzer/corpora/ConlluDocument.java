package newsanalyzer.corpora;

import java.util.List;
import newsanalyzer.model.Sentence;
import newsanalyzer.model.Span;

/**
 * A document of a Universal Dependencies treebank, with its raw text rebuilt.
 *
 * @param id its {@code newdoc id}
 * @param text sentences joined by a space, or by nothing where the treebank says so; paragraphs
 *     parted by a blank line
 * @param paragraphs spans of {@code text}, in text order
 * @param sentences in text order
 */
public record ConlluDocument(
    String id, String text, List<Span> paragraphs, List<ConlluSentence> sentences) {

  public ConlluDocument {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param id its {@code sent_id}
   * @param span of the document's text
   * @param paragraph index of its paragraph, 0-based
   * @param words its syntactic words
   */
  public record ConlluSentence(String id, Span span, int paragraph, List<ConlluWord> words) {

    public ConlluSentence {
      words = List.copyOf(words);
    }

    /** The same in the product's form. */
    public Sentence sentence() {
      return new Sentence(span, paragraph, words.stream().map(ConlluWord::span).toList());
    }
  }

  /**
   * A syntactic word; the columns are as in the file, {@code _} where empty.
   *
   * @param span its piece of the document's text: {@code do} and {@code n't} in {@code don't}
   */
  public record ConlluWord(
      Span span, String form, String lemma, String upos, String xpos, String misc) {}
}
