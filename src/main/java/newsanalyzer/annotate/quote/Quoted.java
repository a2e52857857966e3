package newsanalyzer.annotate.quote;

import java.util.List;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks, or is an interview's answer.
 *
 * @param parts what is within, one for each paragraph that it goes through
 * @param closed whether a mark closes it
 * @param label the words at the paragraph's start that say who speaks; null if marks open it
 */
public record Quoted(List<Span> parts, boolean closed, @Nullable Span label) {

  public Quoted {
    parts = List.copyOf(parts);
  }

  /** The label, if it names somebody: {@code Q} and {@code A} don't. */
  public @Nullable Span speakerLabel() {
    return label == null || label.end() - label.start() == 1 ? null : label;
  }

  public Span first() {
    return parts.get(0);
  }

  public Span last() {
    return parts.get(parts.size() - 1);
  }
}
