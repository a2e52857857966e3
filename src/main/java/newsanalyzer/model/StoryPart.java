package newsanalyzer.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An answer to one of the questions of a news story, in the article's words.
 *
 * @param span the words
 * @param sentence index of their sentence, 0-based
 * @param id of the entity, event or date that the words refer to; null if they refer to none
 * @param inferred whether the words stand in another sentence than the event, and are taken to be
 *     of it
 */
public record StoryPart(Span span, int sentence, @Nullable String id, boolean inferred) {

  public StoryPart {
    requireNonNull(span, "span");
  }

  /** The same words, referring to nothing. */
  public StoryPart withoutId() {
    return new StoryPart(span, sentence, null, inferred);
  }
}
