package newsanalyzer.annotate.reference;

import newsanalyzer.model.MentionKind;

/**
 * A mention, counted in words.
 *
 * @param sentence index of its sentence, 0-based
 * @param first its first word, 0-based
 * @param end behind its last word
 */
record Placed(Referent referent, int sentence, int first, int end, MentionKind kind)
    implements Comparable<Placed> {

  /** In text order; of two that begin at one word, the longer first. */
  @Override
  public int compareTo(Placed other) {
    if (sentence != other.sentence) {
      return Integer.compare(sentence, other.sentence);
    }
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(other.end, end);
  }
}
