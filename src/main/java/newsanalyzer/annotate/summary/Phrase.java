package newsanalyzer.annotate.summary;

import java.util.List;
import newsanalyzer.model.NameType;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a noun phrase stands.
 *
 * @param span its words
 * @param sentence index of its sentence, 0-based
 * @param stems of its words
 * @param name of which type the name is that the phrase is, no word more; null if it's none
 */
public record Phrase(Span span, int sentence, List<String> stems, @Nullable NameType name) {

  public Phrase {
    stems = List.copyOf(stems);
  }
}
