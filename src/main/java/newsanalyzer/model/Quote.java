package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, thought or wrote, as the article gives it.
 *
 * @param id unique in the article: {@code q1}, {@code q2}, … in text order
 * @param type how it is given
 * @param parts its pieces in text order, never empty, without overlaps: {@code X, he said, Y} has
 *     two, and so has a quotation that goes on in the next paragraph; without the quotation marks
 *     and the comma at their ends
 * @param speaker the words that name its source; null if the article leaves it to be understood and
 *     nobody spoke before
 * @param speakerId {@link Entity#id} of the source; null if it isn't known
 * @param cue the words that introduce it; null if there are none
 * @param confidence estimated probability that this is a quotation, in 0..1
 */
public record Quote(
    String id,
    QuoteType type,
    List<Span> parts,
    @Nullable Span speaker,
    @Nullable String speakerId,
    @Nullable Span cue,
    double confidence) {

  public Quote {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no parts in " + id);
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).start() < parts.get(i - 1).end()) {
        throw new IllegalArgumentException("parts of " + id + " out of order: " + parts);
      }
    }
    Probability.check(confidence);
  }

  /** The same quotation under another id. */
  public Quote withId(String newId) {
    return new Quote(newId, type, parts, speaker, speakerId, cue, confidence);
  }

  /** The same quotation of the entity with this id. */
  public Quote by(@Nullable String newSpeakerId) {
    return new Quote(id, type, parts, speaker, newSpeakerId, cue, confidence);
  }
}
