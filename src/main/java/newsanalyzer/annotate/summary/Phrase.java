package newsanalyzer.annotate.summary;

import java.util.List;
import newsanalyzer.model.Span;

/**
 * One place where a noun phrase stands.
 *
 * @param span its words
 * @param sentence index of its sentence, 0-based
 * @param stems of its words
 */
public record Phrase(Span span, int sentence, List<String> stems) {

  public Phrase {
    stems = List.copyOf(stems);
  }
}
